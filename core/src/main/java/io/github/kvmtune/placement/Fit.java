package io.github.kvmtune.placement;

/**
 * How well a number of vCPUs would sit on a node.
 *
 * @param domains how many cache domains they would spread over
 * @param wholeCores whether there are enough whole cores for them
 * @param spare how many more vCPUs there would be room for
 */
record Fit(int domains, boolean wholeCores, int spare) {}
