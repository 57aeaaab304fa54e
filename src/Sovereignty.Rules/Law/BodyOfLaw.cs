using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>
/// A set of legal texts keyed by id and kept in ordinal order. Bodies of law unite with <c>|</c>: in any order and grouping, and as often as
/// one likes, with the same result. One id with two contents is an error.
/// </summary>
public sealed record BodyOfLaw
{
    private string? hash;

    private BodyOfLaw(ValueSet<Instrument> instruments)
    {
        var problems = LawStructure.ProblemsOf(instruments);
        Instruments = problems.Count == 0 ? instruments : throw new LawConflictException(problems);
        Index = new LawIndex(Instruments);
    }

    /// <summary>No law at all.</summary>
    public static BodyOfLaw Empty { get; } = new([]);

    /// <summary>The texts, in the order of their ids.</summary>
    public ValueSet<Instrument> Instruments { get; }

    internal LawIndex Index { get; }

    /// <summary>The unsettled questions that the law asks, in the order of their names.</summary>
    public IEnumerable<Question> Questions => Index.Questions.Values.OrderBy(question => question.Id, StringComparer.Ordinal);

    /// <summary>SHA-256 of the law's content, in lower-case hexadecimal: equal bodies have equal hashes.</summary>
    public string Hash => hash ??= LawText.HashOf(Instruments);

    /// <summary>The body of these texts.</summary>
    /// <exception cref="LawConflictException">One id has two contents, or a condition asks what it may not.</exception>
    public static BodyOfLaw Of(params ReadOnlySpan<Instrument> instruments) => new(ValueSet.Of(instruments));

    /// <summary>The texts of both.</summary>
    /// <exception cref="LawConflictException">One id has two contents.</exception>
    public static BodyOfLaw operator |(BodyOfLaw left, BodyOfLaw right) => new([.. left.Instruments, .. right.Instruments]);

    /// <summary>The text of this id, or null.</summary>
    public Instrument? Find(InstrumentId id) => Instruments.FirstOrDefault(instrument => instrument.Id.Equals(id));

    /// <summary>The same law with this text in the place of the one with its id.</summary>
    public BodyOfLaw Replace(Instrument instrument) =>
        new([.. Instruments.Where(other => !other.Id.Equals(instrument.Id)), instrument]);

    /// <summary>The same law after one more event in the life of a text. From its day on the event prevails over all that are recorded, also over later ones: a text annulled does not start to apply.</summary>
    /// <exception cref="ArgumentException">The law does not hold the text.</exception>
    public BodyOfLaw With(InstrumentId id, LifeEvent happened)
    {
        var instrument = Holding(id);
        return Replace(instrument with { Events = [.. instrument.Events, happened] });
    }

    /// <summary>The same law with a proposal in force from a day, as proposed; every finding from it says so.</summary>
    /// <exception cref="ArgumentException">The law does not hold the text, or the text has entered into force: it is no proposal.</exception>
    public BodyOfLaw AsProposed(InstrumentId id, LocalDate from) => Holding(id).Events.Any(happened => happened.Kind is LifeEventKind.InForce or LifeEventKind.Applicable && !happened.IsAssumed)
        ? throw new ArgumentException($"{id} is no proposal: it has entered into force.", nameof(id))
        : With(id, LifeEvent.Assumed(LifeEventKind.InForce, from));

    private Instrument Holding(InstrumentId id) => Find(id) ?? throw new ArgumentException($"The body of law does not hold {id}.", nameof(id));

    /// <inheritdoc/>
    public bool Equals(BodyOfLaw? other) => other is not null && Instruments.Equals(other.Instruments);

    /// <inheritdoc/>
    public override int GetHashCode() => Instruments.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => $"{Instruments.Count} instruments";
}
