package io.github.kvmtune.host;

import java.util.List;

/**
 * CPU vulnerabilities and confidential guests.
 *
 * @param vulnerabilities what the kernel says of each, by name; absent where it lists none, open or
 *     not
 * @param sev whether KVM can run AMD SEV guests
 * @param sevEs whether KVM can run AMD SEV-ES guests
 * @param sevSnp whether KVM can run AMD SEV-SNP guests
 * @param tdx whether KVM can run Intel TDX guests
 */
public record Security(
    Fact<List<Vulnerability>> vulnerabilities,
    Fact<Boolean> sev,
    Fact<Boolean> sevEs,
    Fact<Boolean> sevSnp,
    Fact<Boolean> tdx) {}
