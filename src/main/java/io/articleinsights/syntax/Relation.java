package io.articleinsights.syntax;

/**
 * What a token is to its head, after Universal Dependencies, version 2 (Nivre and others, 2020) as
 * its English treebanks use them.
 */
public enum Relation {
  /** Not parsed. */
  NONE(""),
  ROOT("root"),
  ACL("acl"),
  /** Relative clause: the head is the noun it tells about. */
  RELATIVE("acl:relcl"),
  ADVCL("advcl"),
  ADVCL_RELATIVE("advcl:relcl"),
  ADVMOD("advmod"),
  AMOD("amod"),
  APPOS("appos"),
  AUX("aux"),
  AUX_PASS("aux:pass"),
  /** A preposition; its head is the noun after it. */
  CASE("case"),
  CC("cc"),
  CC_PRECONJ("cc:preconj"),
  CCOMP("ccomp"),
  COMPOUND("compound"),
  /** The particle of a verb: {@code pointed out}. */
  PARTICLE("compound:prt"),
  /** A later member of a coordination; its head is the first. */
  CONJ("conj"),
  /** A form of <i>be</i>; its head is what is said of the subject. */
  COP("cop"),
  CSUBJ("csubj"),
  CSUBJ_OUTER("csubj:outer"),
  CSUBJ_PASS("csubj:pass"),
  DEP("dep"),
  DET("det"),
  PREDET("det:predet"),
  DISCOURSE("discourse"),
  DISLOCATED("dislocated"),
  EXPL("expl"),
  FIXED("fixed"),
  /** A later part of a name; its head is the first. */
  FLAT("flat"),
  GOESWITH("goeswith"),
  IOBJ("iobj"),
  LIST("list"),
  MARK("mark"),
  NMOD("nmod"),
  /** A title or description before a name: {@code President Xi}. */
  NMOD_DESC("nmod:desc"),
  NMOD_POSS("nmod:poss"),
  NMOD_UNMARKED("nmod:unmarked"),
  NSUBJ("nsubj"),
  NSUBJ_OUTER("nsubj:outer"),
  NSUBJ_PASS("nsubj:pass"),
  NUMMOD("nummod"),
  OBJ("obj"),
  OBL("obl"),
  /** Who does it in the passive: {@code by police}. */
  AGENT("obl:agent"),
  OBL_UNMARKED("obl:unmarked"),
  ORPHAN("orphan"),
  PARATAXIS("parataxis"),
  PUNCT("punct"),
  REPARANDUM("reparandum"),
  VOCATIVE("vocative"),
  XCOMP("xcomp");

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  /** As the treebanks write it: {@code nsubj:pass}. */
  public String label() {
    return label;
  }

  /** A nominal subject, of an active or a passive verb. */
  public boolean isSubject() {
    return this == NSUBJ || this == NSUBJ_PASS || this == NSUBJ_OUTER;
  }

  /** A clause that is a subject. */
  public boolean isClausalSubject() {
    return this == CSUBJ || this == CSUBJ_PASS || this == CSUBJ_OUTER;
  }

  /** An auxiliary verb or a form of <i>be</i> that links. */
  public boolean isAuxiliary() {
    return this == AUX || this == AUX_PASS || this == COP;
  }

  /** A word inside of a name or compound noun, so never the head of a noun phrase. */
  public boolean isInnerNoun() {
    return this == COMPOUND || this == FLAT || this == FIXED || this == GOESWITH;
  }
}
