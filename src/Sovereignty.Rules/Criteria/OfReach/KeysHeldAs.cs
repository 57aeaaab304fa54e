using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the keys are kept in a certain way.</summary>
/// <param name="Custody">The way.</param>
public sealed record KeysHeldAs(KeyCustody Custody) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "keys-held-as";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Keys)];

    /// <inheritdoc/>
    public override Text Question => new($"{LayerWords.Of(Custody).En}", $"{LayerWords.Of(Custody).Fr}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var about = subject.With(subject.Layer);
        var truth = inquiry.Is(subject.Layer.Keys, Custody, FactNames.Keys, in about);
        if (inquiry.Explains && !truth.IsFalse)
        {
            inquiry.Because(Saying.Whether(truth, about.Name, Describe()));
        }

        return truth;
    }
}
