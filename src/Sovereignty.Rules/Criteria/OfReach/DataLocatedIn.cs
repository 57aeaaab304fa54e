using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the layer stores or processes data in a country, among others.</summary>
/// <param name="Country">The country.</param>
public sealed record DataLocatedIn(Country Country) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "data-located-in";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Storage, Country)];

    /// <inheritdoc/>
    public override Text Question => new($"data is stored or processed in {Country}", $"des données sont stockées ou traitées en {Country}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var about = subject.With(subject.Layer);
        var truth = inquiry.Some(subject.Layer.Storage, FactNames.Storage, in about, Country, static (Place place, Country wanted, ref Inquiry _) => Truth.Of(place.Country.Equals(wanted)));
        if (inquiry.Explains && !truth.IsFalse)
        {
            inquiry.Because(Saying.Whether(truth, about.Name, Describe()));
        }

        return truth;
    }
}
