package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.Construction;
import io.articleinsights.quote.construction.ConstructionTrait;

/** A construction in which no words beside what is said announce it, but what stands around it. */
final class Setting extends Construction {

  static final Setting UNANNOUNCED =
      new Setting(
          "direct-no-cue",
          "A quoted sentence that nothing announces; the subject of the sentence before speaks.",
          "Ann Lee smiled. {“We won the cup.”}",
          "Ann Lee read “The Cup.” She smiled.",
          ConstructionTrait.CLAUSAL);

  static final Setting CONTINUED =
      new Setting(
          "direct-continued",
          "A quoted sentence after another quote in the same paragraph; its speaker speaks on.",
          "{“We won,”} Ann Lee said. She paused and smiled. {“We really won the cup.”}",
          "Ann Lee won the “cup” again. She paused and smiled.",
          ConstructionTrait.CLAUSAL);

  static final Setting NEXT_PARAGRAPH =
      new Setting(
          "direct-next-paragraph",
          "A quoted paragraph after another quote; its speaker speaks on.",
          "Ann Lee said {they had won}. ¶ {“It was hard.”}",
          "Ann Lee had won. ¶ The “cup” was theirs.",
          ConstructionTrait.CLAUSAL);

  static final Setting ANSWER =
      new Setting(
          "direct-answer",
          "A quoted sentence after a quoted question to somebody; who was asked speaks.",
          "{“Did you win?”} Ed Fry asked Ann Lee. {“We won the cup.”}",
          "Ed Fry asked Ann Lee for the “cup” again.",
          ConstructionTrait.CLAUSAL);

  static final Setting TURN =
      new Setting(
          "turn",
          "A paragraph of an interview: a name, a colon, what is said.",
          "Reporter: {Did you win?} ¶ Lee: {We did.} ¶ Reporter: {How?} ¶ Lee: {By luck.}",
          "Sports: The cup is ours. ¶ Ann Lee went home.",
          ConstructionTrait.CLAUSAL,
          ConstructionTrait.VERBATIM);

  static final Setting DIALOGUE =
      new Setting(
          "dialogue",
          "A paragraph that opens with a dash, then what is said, the speaker and a verb of"
              + " saying.",
          "— {We won}, said Ann Lee.",
          "— A cup made of silver. ¶ — A ball.",
          ConstructionTrait.CLAUSAL,
          ConstructionTrait.VERBATIM);

  private Setting(
      String label,
      String description,
      String example,
      String counterexample,
      ConstructionTrait... traits) {
    super(label, description, example, counterexample, traits);
  }
}
