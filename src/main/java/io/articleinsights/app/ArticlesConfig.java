package io.articleinsights.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What can be configured; in the environment {@code articles.location} is ARTICLES_LOCATION. */
@ConfigMapping(prefix = "articles")
public interface ArticlesConfig {

  /** The folder of the articles, relative to the working directory. */
  @WithDefault("seeds")
  String location();

  /** The largest file that is loaded, in bytes. */
  @WithDefault("16777216")
  int maxFileBytes();

  /** Whether a changed folder is loaded again without a restart. */
  @WithDefault("off")
  Reload reload();

  /** How often the folder is looked at when it is reloaded; when it is watched, a safety net. */
  @WithDefault("10s")
  Duration reloadInterval();

  /** The key that POST /api/v1/analyses asks for in X-API-Key; none is asked for by default. */
  Optional<String> apiKey();

  /** Rendered answers. */
  Cache cache();

  /** What is done with texts that are sent. */
  Analysis analysis();

  /** Answers over the whole library. */
  Reads reads();

  /** The Model Context Protocol. */
  Mcp mcp();

  /** The Model Context Protocol. */
  interface Mcp {

    /** Whether /mcp answers agents. */
    @WithDefault("true")
    boolean enabled();
  }

  /** Rendered answers. */
  interface Cache {

    /** The most bytes that rendered answers may take in memory. */
    @WithDefault("33554432")
    long maxBytes();
  }

  /** What is done with texts that are sent. */
  interface Analysis {

    /** How many texts are analysed at once; 0 for one less than there are processors. */
    @WithDefault("0")
    int threads();

    /** How many texts may wait for a thread; more are answered with 503. */
    @WithDefault("32")
    int queue();

    /**
     * How many bytes of heap all analyses may take side by side; 0 for half of the heap. A text
     * needs some 45 times its size.
     */
    @WithDefault("0")
    long memory();

    /**
     * How long an analysis may take, waiting included; then it is stopped and answered with 503.
     */
    @WithDefault("30s")
    Duration timeLimit();
  }

  /** Answers over the whole library. */
  interface Reads {

    /** How many of them may wait for a thread; more are answered with 503. */
    @WithDefault("64")
    int queue();

    /** How long one may take, waiting included; then it is given up and answered with 503. */
    @WithDefault("5s")
    Duration timeLimit();
  }

  /** How changes of the folder are noticed. */
  enum Reload {
    /** Not at all. */
    OFF,
    /** When the file system tells of them, and at every interval. */
    WATCH,
    /** At every interval. */
    INTERVAL
  }
}
