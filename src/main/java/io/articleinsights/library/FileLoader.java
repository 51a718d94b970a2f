package io.articleinsights.library;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.analysis.StoredAnalysis;
import io.articleinsights.article.Article;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import io.articleinsights.article.format.encoding.TextDecoder;
import io.articleinsights.article.format.encoding.UndecodableException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/** Turns one file into an article, or says why it cannot. */
final class FileLoader {

  private final ArticleReader reader;
  private final ArticleAnalyzer analyzer;
  private final FileAccess files;
  private final int largest;
  private final AnalysisCache analyses;

  FileLoader(
      ArticleReader reader,
      ArticleAnalyzer analyzer,
      FileAccess files,
      int largest,
      AnalysisCache analyses) {
    this.reader = Objects.requireNonNull(reader);
    this.analyzer = Objects.requireNonNull(analyzer);
    this.files = Objects.requireNonNull(files);
    this.largest = largest;
    this.analyses = Objects.requireNonNull(analyses);
  }

  /**
   * @param known what the file was when it was loaded last; given back when its bytes are the same
   */
  LoadedFile load(Path file, Optional<LoadedFile> known) throws RefusedFileException {
    String name = file.getFileName().toString();
    byte[] bytes = read(file);
    String digest = Digest.of(bytes);
    if (known.isPresent() && known.get().digest().equals(digest)) {
      return known.get();
    }
    return new LoadedFile(name, digest, analyze(bytes, name));
  }

  private byte[] read(Path file) throws RefusedFileException {
    try {
      BasicFileAttributes attributes = files.attributes(file);
      // A named pipe, for one, would make the reader wait for ever.
      if (!attributes.isRegularFile()) {
        throw new RefusedFileException("it is not a regular file");
      }
      byte[] bytes = attributes.size() > largest ? null : files.read(file, largest + 1);
      if (bytes == null || bytes.length > largest) {
        throw new RefusedFileException("it is larger than the limit of " + largest + " bytes");
      }
      return bytes;
    } catch (IOException problem) {
      throw new RefusedFileException(reason(problem));
    }
  }

  static String reason(IOException problem) {
    if (problem instanceof NoSuchFileException || problem instanceof FileNotFoundException) {
      return "it does not exist, or is a link that leads nowhere";
    }
    if (problem instanceof AccessDeniedException) {
      return "reading it is not permitted";
    }
    if (problem instanceof FileSystemException detailed && detailed.getReason() != null) {
      return "it cannot be read: " + detailed.getReason();
    }
    return "it cannot be read: " + problem;
  }

  private StoredAnalysis analyze(byte[] bytes, String name) throws RefusedFileException {
    Format format = Format.ofFileName(name).orElse(Format.PLAIN_TEXT);
    try {
      Article article = reader.read(TextDecoder.decode(bytes, format, Optional.empty()), format);
      if (article.paragraphs().isEmpty()) {
        throw new RefusedFileException("it holds no text");
      }
      Analysis analysis = analyzer.analyze(article);
      // Found now, so that a fault in them is this file's.
      analysis.keywords();
      return analyses.store(analysis);
    } catch (UndecodableException noText) {
      throw new RefusedFileException("it is " + noText.getMessage());
    } catch (RuntimeException | StackOverflowError fault) {
      // A fault of ours in one article must not keep the others from being served.
      throw new RefusedFileException("it could not be analysed: " + fault);
    }
  }
}
