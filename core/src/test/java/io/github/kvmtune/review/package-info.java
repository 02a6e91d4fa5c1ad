/** Tests of the checks: documents that each objects to, beside repaired ones. */
@NullMarked
package io.github.kvmtune.review;

import org.jspecify.annotations.NullMarked;
