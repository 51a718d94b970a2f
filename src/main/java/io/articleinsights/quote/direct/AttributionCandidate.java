package io.articleinsights.quote.direct;

import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/**
 * What the words beside a quotation say about its speaker.
 *
 * @param cue the run of the cue's tokens
 * @param lemma the cue's dictionary form
 * @param speaker the tokens of the noun phrase that speaks
 * @param construction how it is announced
 */
record AttributionCandidate(
    Optional<TokenRun> cue,
    Optional<String> lemma,
    Optional<TokenRun> speaker,
    DirectConstruction construction) {}
