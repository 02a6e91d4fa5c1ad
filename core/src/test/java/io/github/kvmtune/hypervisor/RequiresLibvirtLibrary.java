package io.github.kvmtune.hypervisor;

import com.sun.jna.NativeLibrary;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Needs libvirt's client library, for its test driver; no daemon. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RequiresLibvirtLibrary.Condition.class)
@interface RequiresLibvirtLibrary {

  /** The rule. */
  final class Condition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      try (NativeLibrary library = NativeLibrary.getInstance("virt")) {
        return ConditionEvaluationResult.enabled(library + " is there");
      } catch (UnsatisfiedLinkError e) {
        return ConditionEvaluationResult.disabled(
            "there is no libvirt library; apt-get install libvirt0");
      }
    }
  }
}
