using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether data of the layer travels through a country.</summary>
/// <param name="Country">The country.</param>
public sealed record DataPassesThrough(Country Country) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "data-passes-through";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Transit, Country)];

    /// <inheritdoc/>
    public override Text Question => new($"data travels through {Country}", $"des données transitent par {Country}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var about = subject.With(subject.Layer);
        var truth = inquiry.Some(subject.Layer.Transit, FactNames.Transit, in about, Country, static (Country known, Country wanted, ref Inquiry _) => Truth.Of(known.Equals(wanted)));
        if (inquiry.Explains && !truth.IsFalse)
        {
            inquiry.Because(Saying.Whether(truth, about.Name, Describe()));
        }

        return truth;
    }
}
