using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>A question that the law leaves open, with the readings that are held of it. It is chosen once, by its name, for all places where it is asked.</summary>
public sealed record Question
{
    /// <summary>A question without named readings is law that nobody knows: only an assumed answer settles it.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="words">The question.</param>
    /// <param name="source">Where it is shown to be open.</param>
    /// <param name="readings">The readings held of it.</param>
    public Question(string id, Text words, string source, params ReadOnlySpan<Reading> readings)
    {
        Id = NameRules.Check(id, "question");
        Words = words;
        Source = source;
        Readings = ValueList.Of(readings);
    }

    /// <summary>Its name, for example <c>fr-art31-before-decree</c>.</summary>
    public string Id { get; }

    /// <summary>The question in words.</summary>
    public Text Words { get; }

    /// <summary>Where it is shown to be open.</summary>
    public string Source { get; }

    /// <summary>The readings held of it; none when the law is unknown.</summary>
    public ValueList<Reading> Readings { get; }

    /// <summary>What can be chosen: each reading, or that the answer is yes or no where it has none.</summary>
    internal IEnumerable<ReadingChoice> Choices => (Readings.Count == 0 ? ["true", "false"] : Readings.Select(reading => reading.Id)).Select(reading => new ReadingChoice(Id, reading));

    /// <summary>The question where nobody knows the law: Unknown until the caller assumes an answer.</summary>
    public Condition Open() => new Unsettled(this, []);

    /// <summary>What each reading answers at one place, in the order of <see cref="Readings"/>.</summary>
    /// <exception cref="ArgumentException">Not one condition for each reading.</exception>
    public Condition Answered(params ReadOnlySpan<Condition> byReading) => byReading.Length == Readings.Count && Readings.Count > 0
        ? new Unsettled(this, ValueList.Of(byReading))
        : throw new ArgumentException($"The question {Id} has {Readings.Count} readings, and {byReading.Length} answers were given.", nameof(byReading));

    /// <inheritdoc/>
    public override string ToString() => Id;
}
