using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>A third country's power that reaches an arrangement somewhere, over whatever path.</summary>
public sealed record ReachingPower : IKeyed
{
    internal ReachingPower(Country country, Citation citation, bool isCertain)
    {
        Country = country;
        Citation = citation;
        IsCertain = isCertain;
    }

    /// <summary>The country.</summary>
    public Country Country { get; }

    /// <summary>The text that gives the power.</summary>
    public Citation Citation { get; }

    /// <summary>Whether it certainly reaches some party; else it possibly does, as far as is known.</summary>
    public bool IsCertain { get; }

    /// <inheritdoc/>
    string IKeyed.Key => $"{Country} {Citation.Provision}";

    /// <inheritdoc/>
    public override string ToString() => $"{Citation.Provision} ({Country}), {(IsCertain ? "certain" : "possible")}";
}
