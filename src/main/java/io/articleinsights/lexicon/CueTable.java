package io.articleinsights.lexicon;

/**
 * The cues as data: one a line, its frames (letters of {@link CueFrame}) and, for irregular verbs,
 * past and participle. A hyphen at the end of a verb doubles its last letter ({@code quip-},
 * quipped). To add a cue, add a line.
 */
final class CueTable {

  /** Verbs of saying. */
  static final String SPEECH =
      """
      say dctq said
      tell dhq told
      add dctq
      note dct
      write dctq wrote written
      tweet dctq
      retweet do
      argue dct
      claim dct
      explain dctq
      insist dct
      warn dchtro
      declare dcto
      state dct
      announce dctoq
      suggest dctog
      acknowledge dctog
      allege dct
      assert dct
      contend dct
      reply dct
      answer d
      admonish d
      text dct
      recite do
      jest d
      enthuse d
      surmise dct
      theorise dct
      respond dt
      recall dctoqg
      continue d
      conclude dct
      concede dct
      report dct
      predict dcto
      complain dct
      joke dct
      promise dctoi
      vow dcti
      pledge dcti
      deny dctog
      describe pq
      mention dtog
      observe dct
      emphasize dcto
      emphasise dcto
      stress dcto
      confirm dct
      maintain dct
      quip- dct
      testify dct
      boast dct
      remark dct
      comment dt
      indicate dct
      propose dtoig
      exclaim d
      tell+of o told
      point+out dctoq
      go+on+to+say dct went gone
      go+on+to+add dct went gone
      call+on r
      call+for o
      call+upon r
      ask dqr
      ask+for o
      inquire dq
      wonder+aloud dq
      urge dtro
      accuse p
      admit- dctog
      reveal dctoq
      discuss oq
      talk+about oq
      speak+about oq spoke spoken
      speak+of o spoke spoken
      call op
      dub- p
      label p
      brand p
      characterize p
      characterise p
      portray pa
      depict pa
      cast pa cast
      dismiss po
      hail po
      denounce po
      criticize po
      criticise po
      condemn po
      blast po
      slam- po
      attack po
      mock po
      ridicule po
      deride po
      decry o
      lament dcto
      bemoan o
      praise po
      laud po
      applaud po
      thank po
      tout po
      defend po
      blame po
      fault po
      chide po
      scold do
      rebuke po
      lambast po
      lambaste po
      assail o
      rip- o
      endorse o
      back o
      oppose o
      support o
      favor og
      favour o
      reject o
      question oq
      challenge or
      cite o
      reference o
      refer+to pa referred
      point+to o
      warn+of o
      warn+about o
      warn+against o
      complain+about o
      complain+of o
      joke+about o
      hint+at o
      allude+to o
      insist+on o
      agree cti
      disagree t
      agree+with o
      disagree+with o
      decline i
      refuse i
      offer i
      threaten it
      demand dtoi
      request ot
      order ro
      recommend dtog
      advise dhtr
      caution dcht
      counsel hr
      remind dhrt
      assure dh
      inform h
      notify h
      convince h
      persuade hr
      reassure h
      brief h
      reiterate dcto
      repeat dct
      echo do
      retort dct
      counter dct
      shoot+back d shot
      fire+back d
      chime+in d
      interject d
      interrupt d
      shout dct
      yell d
      scream d
      whisper dct
      mutter dct
      murmur dct
      laugh d
      chant do
      cry d
      sigh d
      gush d
      opine dct
      muse dct
      speculate dct
      theorize dct
      posit ct
      reason dct
      rule t
      hold t held
      proclaim dct
      pronounce po
      profess ct
      swear dcti swore sworn
      attest ct
      affirm dcto
      reaffirm dcto
      clarify dctq
      elaborate d
      recount dctq
      relate dct
      volunteer dct
      disclose cto
      divulge cto
      post dt
      blog- dct
      email dt
      advocate og
      champion o
      explain+that dc
      aver- dct
      gasp d
      beam d
      smile d
      grin- d
      shrug- d
      giggle d
      chuckle d
      sob- d
      wail d
      growl d
      roar d
      sneer d
      scoff dct
      fret- dct
      bellow d
      snarl d
      pose d
      appeal+to r
      appeal+for o
      direct r
      term p
      rubbish o
      make+clear cto made
      make+it+clear ct made
      find tq found
      show t showed shown
      estimate ct
      project ctr
      forecast cto forecast
      calculate ct
      determine t
      discover t
      urge+that c
      quote po
      sum-+up do
      weigh+in d
      plead d pleaded
      beg- dr
      implore r
      encourage r
      invite r
      instruct rh
      compare op
      liken o
      credit p
      reply+that c
      respond+that c
      express o
      voice o
      vote+against o
      vote+for o
      rail+against o
      lash+out+at o
      push+for o
      argue+against o
      argue+for o
      argue+in+favor+of o
      come+out+against o came come
      speak+out+against o spoke spoken
      apologize+for o
      apologise+for o
      brag-+about o
      boast+about o
      boast+of o
      elaborate+on o
      comment+on o
      respond+to o
      reflect+on o
      remark+on o
      signal t
      imply ct
      hint ct
      conjecture ct
      postulate ct
      narrate d
      put+it d put
      go+on d went gone
      press dr
      intone d
      deadpan- dct
      snap- d
      bark d
      crow d
      fume d
      thunder d
      lecture dh
      preach dct
      underscore otq
      underline ot
      highlight oq
      outline oq
      detail oq
      issue+a+warning t
      """;

  /** Verbs of thinking and wanting; they make an attitude, not speech. */
  static final String ATTITUDE =
      """
      believe dct
      believe+in o
      think ct thought
      feel ct felt
      know ctq knew known
      hope cti
      hope+for o
      expect cti
      fear cto
      doubt cto
      suspect ct
      assume ct
      worry ct worried
      worry+about o
      want ior
      wish ct
      plan i
      intend i
      seek io sought
      prefer- oi
      decide iqt
      consider ogp
      realize ct
      realise ct
      understand ctq understood
      learn ctq
      regard pa
      view p
      see pa saw seen
      imagine ct
      guess ct
      wonder dq
      see+as o saw seen
      determine i
      aim i
      try+to+convince h
      foresee o foresaw foreseen
      envision o
      anticipate cto
      welcome o
      trust o
      remember ctog
      notice ct
      look+to o
      opt- i
      care+about o
      vote i
      reckon dct
      figure ct
      conclude+that c
      """;

  /** Nouns of saying; with <i>that</i> they announce a clause. */
  static final String NOUNS =
      "accusation admission allegation announcement argument assertion assessment assurance belief"
          + " charge claim comment complaint concern conclusion contention conviction declaration"
          + " denial estimate fear finding hope insistence notion observation opinion pledge"
          + " prediction promise recommendation remark report revelation rumor rumour speculation"
          + " statement suggestion suspicion testimony threat tweet view vow warning worry";

  /** Verbs whose objects are as often deeds as words: {@code backed the plan}. */
  static final String DEEDS =
      "attack back challenge favor favour highlight quote request respond+to support vote+against"
          + " vote+for oppose endorse reject champion decline refuse thank cite reference defend"
          + " offer dismiss welcome apologize+for order encourage persuade convince invite";

  private CueTable() {}
}
