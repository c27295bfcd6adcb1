package org.inquit.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.store.AlreadyClosedException;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.index.ArchiveException;
import org.inquit.index.Generations;
import org.inquit.index.InquitException;
import org.inquit.index.Schema;
import org.inquit.name.AliasFile;
import org.inquit.name.Aliases;

/**
 * An archive that answers questions; takes no lock and is safe to share between threads.
 *
 * <p>It goes on answering from the generation that it opened until {@link #refresh}.
 */
public final class Archive implements AutoCloseable {
  private final Generations generations;
  private final AliasFile aliases;
  private final Snapshot.Opener opener;
  private volatile Snapshot snapshot;

  private Archive(Path directory, AliasFile aliases, Snapshot.Opener opener) {
    this.generations = new Generations(directory);
    this.aliases = aliases;
    this.opener = opener;
    this.snapshot = Snapshot.open(generations, aliases, opener);
  }

  /**
   * Opens the archive in a directory.
   *
   * @throws ArchiveException where there is none, it is damaged, or of a newer schema
   */
  public static Archive open(Path directory) {
    return open(directory, AliasFile.read(""));
  }

  /**
   * Opens the archive in a directory.
   *
   * @param aliases what names of people and organizations are one; comes before what the archive's
   *     own {@code aliases.txt} and the starter file say
   * @throws ArchiveException where there is none, it is damaged, or of a newer schema
   */
  public static Archive open(Path directory, AliasFile aliases) {
    return new Archive(directory, aliases, Snapshot.Opener.FOR_MANY);
  }

  /**
   * The same for one question: the archive is open sooner, and answers many questions slower.
   *
   * @throws ArchiveException where there is none, it is damaged, or of a newer schema
   */
  public static Archive openForOne(Path directory, AliasFile aliases) {
    return new Archive(directory, aliases, Snapshot.Opener.FOR_ONE);
  }

  /** A question for statements, to be put together. */
  public StatementSearch statements() {
    return new StatementSearch(this, Question.of(""));
  }

  /** A question for articles, to be put together. */
  public ArticleSearch articles() {
    return new ArticleSearch(this, Question.of(""));
  }

  /** Answers with statements. */
  public Page<StatementHit> statements(Question question) {
    return ask(now -> Retrieval.ofStatements(now, question).page());
  }

  /** Answers with articles. */
  public Page<ArticleHit> articles(Question question) {
    return ask(now -> Retrieval.ofArticles(now, question).page());
  }

  /** All statements that answer, from the generation that is live now. */
  Stream<StatementHit> allStatements(Question question) {
    return stream(now -> Retrieval.ofStatements(now, question).all());
  }

  /** All articles that answer, from the generation that is live now. */
  Stream<ArticleHit> allArticles(Question question) {
    return stream(now -> Retrieval.ofArticles(now, question).all());
  }

  /** The whole article with this id, or nothing. */
  public Optional<AnnotatedArticle> article(String id) {
    return ask(now -> now.records().byId(id));
  }

  /** Why the statement with this id is taken for one, or nothing. */
  public Optional<Evidence> why(String statement) {
    return ask(now -> new Lookup(now).evidence(statement));
  }

  /** The names of the archive that agree with {@code text}, or where none does the nearest. */
  public List<KnownName> names(String text) {
    return ask(now -> new Lookup(now).names(text));
  }

  /** Chooses whole articles by what they are. */
  public Selection select() {
    return new Selection(this);
  }

  /** Works on the generation that answers now. */
  <T> T with(Task<T> task) {
    return ask(task);
  }

  /** The names that share a part with {@code text} and are not taken for it, with why. */
  public List<NameApart> namesApart(String text) {
    return ask(now -> new Lookup(now).apart(text));
  }

  /** The names of people and organizations with a part that begins so, the most frequent first. */
  public List<KnownName> complete(String beginning, int most) {
    return ask(now -> new Lookup(now).complete(beginning, most));
  }

  /** The statements whose speaker or principal other aliases would show under another name. */
  public List<AliasChange> aliasChanges(Aliases before, Aliases after) {
    return ask(now -> new AliasChanges(now, before, after).all());
  }

  /** Counts with a question put to statements or articles. */
  <T> T survey(Question question, Schema.Level level, Counting<T> counting) {
    return ask(now -> counting.count(new Survey(now, question, level)));
  }

  List<Hint> hints(Question question, Schema.Level level) {
    return ask(now -> new Hints(now, question, level).all());
  }

  /** One way of counting. */
  interface Counting<T> {
    T count(Survey survey) throws IOException;
  }

  public ArchiveInfo info() {
    return ask(now -> new ArchiveInfo(now.manifest(), generations.sizes()));
  }

  /** Counts all that the archive holds; takes longer the more that is. */
  public Inventory inventory() {
    return ask(Inventory::of);
  }

  /**
   * Turns to the generation that is live now; answers under way end undisturbed.
   *
   * @return whether it was another one
   */
  public synchronized boolean refresh() {
    Snapshot old = snapshot;
    if (generations.live().equals(old.directory())) {
      return false;
    }
    snapshot = Snapshot.open(generations, aliases, opener);
    old.close();
    return true;
  }

  @Override
  public synchronized void close() {
    snapshot.close();
  }

  /** Something to do with one generation. */
  interface Task<T> {
    T run(Snapshot now) throws IOException;
  }

  /** Holds the reader open for as long as the task runs. */
  private <T> T ask(Task<T> task) {
    Snapshot now = acquire();
    try {
      return run(task, now);
    } finally {
      release(now);
    }
  }

  /** Holds the reader open until the stream is closed. */
  private <H> Stream<H> stream(Task<HitIterator<H>> task) {
    Snapshot now = acquire();
    try {
      var hits = Spliterators.spliteratorUnknownSize(run(task, now), Spliterator.ORDERED);
      return StreamSupport.stream(hits, false).onClose(() -> release(now));
    } catch (RuntimeException | Error e) {
      release(now);
      throw e;
    }
  }

  private static <T> T run(Task<T> task, Snapshot now) {
    try {
      T answer = task.run(now);
      now.integrity().assure();
      return answer;
    } catch (InquitException e) {
      throw e;
    } catch (IOException e) {
      throw new ArchiveException(now.directory() + " cannot be read: " + e + "; run verify", e);
    } catch (RuntimeException | AssertionError e) {
      // What is damaged may fail in any way: then the damage is what is told.
      now.integrity().assureAll();
      throw e;
    }
  }

  private Snapshot acquire() {
    while (true) {
      Snapshot now = snapshot;
      if (now.searcher().getIndexReader().tryIncRef()) {
        return now;
      }
      if (now == snapshot) {
        throw new AlreadyClosedException("this archive is closed");
      }
    }
  }

  private static void release(Snapshot used) {
    try {
      used.searcher().getIndexReader().decRef();
    } catch (IOException e) {
      throw new ArchiveException("the archive's files cannot be closed: " + e.getMessage(), e);
    }
  }
}
