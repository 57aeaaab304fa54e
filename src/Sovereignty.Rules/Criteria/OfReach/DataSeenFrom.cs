using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether somebody reaches the layer from a country and sees data in clear: support that follows the sun, remote administration.</summary>
/// <param name="Country">The country.</param>
public sealed record DataSeenFrom(Country Country) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "data-seen-from";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.RemoteAccess, Country)];

    /// <inheritdoc/>
    public override Text Question => new($"the layer is reached from {Country} with sight of data in clear", $"la couche est atteinte depuis {Country} avec vue sur des données en clair");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var about = subject.With(subject.Layer);
        var truth = inquiry.Some(subject.Layer.RemoteAccess, FactNames.RemoteAccess, in about, (about, Country), static (RemoteAccess access, (Subject About, Country Country) asked, ref Inquiry inner) =>
            access.From.Equals(asked.Country) ? inner.Is(access.SeesData, true, FactNames.RemoteAccess, asked.About) : Truth.False);
        if (inquiry.Explains && !truth.IsFalse)
        {
            inquiry.Because(Saying.Whether(truth, about.Name, Describe()));
        }

        return truth;
    }
}
