using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether a breach of the data would be likely to cause one of these harms, as somebody found.</summary>
/// <param name="Kinds">The harms that count.</param>
public sealed record BreachWouldHarm(ValueList<HarmKind> Kinds) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "breach-would-harm";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Harms)];

    /// <inheritdoc/>
    public override Text Question => new($"a breach of the data would be likely to harm {Saying.ListOf(Kinds).En}", $"une violation des données serait susceptible de porter atteinte à {Saying.ListOf(Kinds).Fr}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.DataSet;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Some(subject.DataSet.Harms, FactNames.Harms, in subject, Kinds, static (Harm harm, ValueList<HarmKind> kinds, ref Inquiry _) => Truth.Of(kinds.AsSpan().Contains(harm.Kind)));
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }
}
