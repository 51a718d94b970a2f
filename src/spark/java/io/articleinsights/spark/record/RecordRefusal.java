package io.articleinsights.spark.record;

import java.util.Objects;
import java.util.Optional;

/** Why a record is not analysed. It ends that record, never the job. */
public final class RecordRefusal extends Exception {

  private static final long serialVersionUID = 1;

  /** What was wrong, in one word. */
  public enum Reason {
    /** In no encoding that can be told, not JSON, or a field of the wrong kind. */
    UNREADABLE,
    /** There is nothing to analyse. */
    NO_TEXT,
    /** Longer than the limit. */
    TOO_LARGE,
    /** Took longer than the limit. */
    TOO_SLOW,
    /** The analysis failed; a defect of ours. */
    FAILED
  }

  private final Reason reason;
  private final String id;

  public RecordRefusal(Reason reason, String detail) {
    this(reason, detail, Optional.empty());
  }

  /**
   * @param id the id of the article as far as it could be read
   */
  public RecordRefusal(Reason reason, String detail, Optional<String> id) {
    super(detail);
    this.reason = Objects.requireNonNull(reason);
    this.id = id.orElse(null);
  }

  public Reason reason() {
    return reason;
  }

  public Optional<String> id() {
    return Optional.ofNullable(id);
  }
}
