package io.articleinsights.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WeightsTest {

  private static final long ALL_MOVES = 7;
  private static final int FEATURE = 0x80001234;
  private static final int STRANGER = 0x80004321;

  @Test
  void aMoveIsChosenByTheSumOfItsWeights() {
    int[] slots = new int[2 * Hash.SLOTS];
    slots[Hash.bucket(FEATURE, slots.length)] = MoveTable.slot(FEATURE, -3, 5);
    MoveTable table = new MoveTable(slots);
    assertEquals(ArcState.RIGHT, table.best(new int[] {FEATURE}, 1, ALL_MOVES));
    assertEquals(ArcState.SHIFT, table.best(new int[] {FEATURE}, 1, 3));
    assertEquals(ArcState.LEFT, table.best(new int[] {FEATURE}, 1, 1 << ArcState.LEFT));
  }

  @Test
  void anUnknownFeatureMovesNothing() {
    int[] slots = new int[Hash.SLOTS];
    slots[3] = MoveTable.slot(FEATURE, 9, 0);
    MoveTable table = new MoveTable(slots);
    assertEquals(ArcState.SHIFT, table.best(new int[] {STRANGER}, 1, ALL_MOVES));
    assertEquals(ArcState.LEFT, table.best(new int[] {STRANGER, FEATURE}, 2, ALL_MOVES));
  }

  @Test
  void aRowSpeaksForAndAgainstItsClasses() {
    int[] slots = new int[Hash.SLOTS];
    short[] rows = {
      WeightRows.entry(9, 1, true),
      WeightRows.entry(4, -256, false),
      WeightRows.entry(63, 255, true)
    };
    slots[0] = WeightRows.slot(FEATURE, 1);
    WeightRows table = new WeightRows(slots, rows);
    int[] features = {FEATURE, STRANGER};
    assertEquals(63, table.best(features, 2, -1L));
    assertEquals(5, table.best(features, 2, 1L << 4 | 1L << 5));
    assertEquals(4, table.best(features, 2, 1L << 4));
  }

  @Test
  void bucketsLieInsideTheTable() {
    int slots = 12 * Hash.SLOTS;
    for (int feature : new int[] {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, FEATURE}) {
      int first = Hash.bucket(feature, slots);
      assertEquals(0, first % Hash.SLOTS);
      assertTrue(first >= 0 && first < slots);
    }
  }

  @Test
  void onlyWordsOfTheListAreAuxiliaries() {
    int was = Hash.word("was", 0, 3);
    RelationChoices choices =
        new RelationChoices(
            new long[RelationChoices.PAIRS],
            new int[] {was},
            new long[] {RelationChoices.bit(Relation.COP)});
    int verb = Tag.VBD.ordinal();
    assertEquals(
        RelationChoices.bit(Relation.COP),
        choices.of(verb, verb, true, was) & RelationChoices.CLOSED);
    assertEquals(0, choices.of(verb, verb, true, was + 1) & RelationChoices.CLOSED);
  }
}
