package io.github.kvmtune.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Needs {@code qemu:///system} and the guest of {@link GuestImage}. Without them the tests are
 * skipped, and say so on standard error; where {@code CI=true} they fail instead, so that a broken
 * preparation cannot pass for success.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LibvirtCondition.class)
@interface RequiresLibvirt {}
