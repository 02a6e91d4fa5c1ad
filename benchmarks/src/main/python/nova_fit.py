"""Answers, line by line, how OpenStack nova's own fitting code places dedicated guests on a host.

Orders on standard input, each answered by lines that end with one saying "end":
  stream SEED COUNT                        the vCPUs of that many guests, drawn at random
  fill NODES CORES THREADS GIB SEED MISSES places them until so many in a row do not fit
  wide NODES CORES THREADS GIB CELLS       a guest that wants CELLS whole nodes where one is free
The host's CPUs are numbered as on x86: first one thread of every core, node by node.
"""
import logging
import random
import sys
import time

logging.disable(logging.CRITICAL)

from nova import conf, objects
from nova.virt import hardware

VCPUS = [1, 2, 2, 4, 4, 4, 6, 8, 8, 12, 16, 24, 32]
GIB_PER_VCPU = 4
WIDE_GIB_PER_CELL = 64
PAGE_KIB = 2048
NO_OVERCOMMIT = {"ram_allocation_ratio": 1.0, "cpu_allocation_ratio": 1.0}


def host_cell(node, nodes, cores, threads, gib):
    first = node * cores
    siblings = [
        {core + thread * nodes * cores for thread in range(threads)}
        for core in range(first, first + cores)
    ]
    return objects.NUMACell(
        id=node,
        socket=node,
        cpuset=set(),
        pcpuset=set().union(*siblings),
        siblings=siblings,
        pinned_cpus=set(),
        cpu_usage=0,
        memory=gib * 1024,
        memory_usage=0,
        mempages=[
            objects.NUMAPagesTopology(size_kb=4, total=0, used=0),
            objects.NUMAPagesTopology(
                size_kb=PAGE_KIB, total=gib * 1048576 // PAGE_KIB, used=0, reserved=0),
        ],
        network_metadata=objects.NetworkMetadata(physnets=set(), tunneled=False),
    )


def host(nodes, cores, threads, gib):
    cells = [host_cell(node, nodes, cores, threads, gib) for node in range(nodes)]
    return objects.NUMATopology(cells=cells)


def guest(vcpus, cells, mib):
    bounds = [cell * vcpus // cells for cell in range(cells + 1)]
    return objects.InstanceNUMATopology(cells=[
        objects.InstanceNUMACell(
            id=cell,
            cpuset=set(),
            pcpuset=set(range(bounds[cell], bounds[cell + 1])),
            memory=mib // cells,
            pagesize=PAGE_KIB,
            cpu_policy="dedicated",
            cpu_thread_policy="prefer",
        )
        for cell in range(cells)
    ])


def timed_fit(topology, wanted):
    """Where the guest goes, or None, and the nanoseconds that took."""
    start = time.perf_counter_ns()
    try:
        fit = hardware.numa_fit_instance_to_host(topology, wanted, NO_OVERCOMMIT)
    except Exception:  # nova has several ways of saying no
        fit = None
    return fit, time.perf_counter_ns() - start


def cells_for(vcpus, node_cpus):
    """A guest is split only if it is wider than a node, into powers of two."""
    cells = 1
    while vcpus > cells * node_cpus:
        cells *= 2
    return cells


def sizes(seed):
    source = random.Random(seed)
    while True:
        yield source.choice(VCPUS)


def stream(seed, count):
    source = sizes(seed)
    yield "vcpus " + " ".join(str(next(source)) for _ in range(count))


def fill(nodes, cores, threads, gib, seed, most_misses):
    topology = host(nodes, cores, threads, gib)
    misses = 0
    for vcpus in sizes(seed):
        cells = cells_for(vcpus, cores * threads)
        fit, nanos = timed_fit(topology, guest(vcpus, cells, vcpus * GIB_PER_VCPU * 1024))
        if fit is None:
            misses += 1
            yield f"refused {nanos}"
        else:
            misses = 0
            topology = hardware.numa_usage_from_instance_numa(topology, fit)
            pins = [cpu for cell in fit.cells for _, cpu in sorted(cell.cpu_pinning.items())]
            yield f"placed {nanos} " + " ".join(map(str, pins))
        if misses == most_misses:
            return


def wide(nodes, cores, threads, gib, cells):
    topology = host(nodes, cores, threads, gib)
    for cell in topology.cells[:-1]:
        cell.pinned_cpus = set(sorted(cell.pcpuset)[:2])
    wanted = guest(cells * cores * threads, cells, cells * WIDE_GIB_PER_CELL * 1024)
    fit, nanos = timed_fit(topology, wanted)
    yield f"{'refused' if fit is None else 'placed'} {nanos}"


conf.CONF([], project="nova", default_config_files=[])
objects.register_all()
ANSWERS = {"stream": stream, "fill": fill, "wide": wide}
for line in sys.stdin:
    order, *numbers = line.split()
    for answer in ANSWERS[order](*map(int, numbers)):
        print(answer)
    print("end", flush=True)
