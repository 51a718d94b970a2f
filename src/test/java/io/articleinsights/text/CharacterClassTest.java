package io.articleinsights.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CharacterClassTest {

  @Test
  void agreesWithUnicodeOnBlanksAndLettersOfTheWholePlane() {
    for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
      byte found = CharacterClass.of((char) unit);
      String name = "U+" + Integer.toHexString(unit);
      boolean blank = Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == 0x85;
      assertEquals(blank, found == CharacterClass.BLANK, name);
      if (unit != 'ʼ') {
        boolean letter =
            Character.isLetter(unit) || Character.getType(unit) == Character.LETTER_NUMBER;
        assertEquals(letter, CharacterClass.isLetter(found), name);
      }
    }
  }
}
