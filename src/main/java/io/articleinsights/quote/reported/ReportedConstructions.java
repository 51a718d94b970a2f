package io.articleinsights.quote.reported;

import io.articleinsights.quote.construction.Construction;
import java.util.List;

/** The constructions of reported speech, in the order in which they are tried on each place. */
public final class ReportedConstructions {

  static final List<ReportedConstruction> ROW =
      List.of(
          new AccordingTo(),
          new NounClause(),
          new ClauseBefore(),
          new AsSaid(),
          new ColonClause(),
          new ToldHearer(),
          new ThatClause(),
          new RelativeClause(),
          new IndirectQuestion(),
          InfinitiveAfter.PROMISED,
          InfinitiveAfter.WANTED,
          new Request(),
          ClauseAfter.FINITE,
          ClauseAfter.GERUND,
          new ThoughtClause(),
          SaidObject.DOING,
          SaidObject.PHRASE,
          new JudgedBy(),
          new Judgement(),
          new Appraisal(),
          new WantedObject());

  private ReportedConstructions() {}

  /** All of them, for whoever wants to show or test them. */
  public static List<Construction> all() {
    return List.copyOf(ROW);
  }
}
