using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the standard clauses of the transfer are those of a text.</summary>
/// <param name="Text">The text that sets them out.</param>
public sealed record ClausesAre(InstrumentId Text) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "clauses-are";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Clauses, Text)];

    /// <inheritdoc/>
    public override Text Question => new($"the standard clauses of the transfer are those of {Text}", $"les clauses types du transfert sont celles de {Text}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Is(subject.Transfer.Clauses, Text, FactNames.Clauses, in subject);
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }
}
