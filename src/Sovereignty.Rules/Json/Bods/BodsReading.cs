using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>What reading ownership statements gave: organisations with their holders, and what was not taken over; or everything that is wrong with the document.</summary>
public sealed record BodsReading
{
    internal BodsReading(ValueSet<Organisation> organisations, ValueList<BodsNote> notes, ValueList<Problem> problems)
    {
        Organisations = problems.Count == 0 ? organisations : [];
        Notes = notes;
        Problems = problems;
    }

    /// <summary>The organisations and persons, each with the holders that the statements name; no list is said to be complete. Empty when there are problems.</summary>
    public ValueSet<Organisation> Organisations { get; }

    /// <summary>What was understood only in part or left out, in the order of the document.</summary>
    public ValueList<BodsNote> Notes { get; }

    /// <summary>What is wrong with the document; none when it could be read.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Whether the document could be read and does not contradict itself.</summary>
    public bool IsRead => Problems.Count == 0;
}
