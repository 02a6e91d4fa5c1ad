/**
 * Firewall filters for guests and their bindings to interfaces, as {@code virsh nwfilter-dumpxml}
 * and {@code nwfilter-binding-dumpxml} print them. A rule has one property per protocol; protocols
 * with the same attributes share a class.
 *
 * <pre>{@code
 * NwFilterRule rule = new NwFilterRule().setAction("accept").setDirection("in");
 * rule.getTcpMatches().add(new NwFilterRuleTcp().setDstportstart("22"));
 * NwFilter filter = new NwFilter().setName("ssh-only");
 * filter.getRules().add(rule);
 * }</pre>
 */
@NullMarked
package io.github.kvmtune.xml.nwfilter;

import org.jspecify.annotations.NullMarked;
