namespace Sovereignty.Facts;

/// <summary>Where in the law something stands.</summary>
/// <param name="Instrument">The legal text.</param>
/// <param name="Provision">The provision within it.</param>
/// <param name="Reference">The reference as a lawyer writes it: title, article, official identifiers.</param>
/// <param name="Confidence">How well the library knows it.</param>
public sealed record Citation(InstrumentId Instrument, ProvisionId Provision, Text Reference, Confidence Confidence) : IKeyed
{
    /// <inheritdoc/>
    string IKeyed.Key => Instrument.Value + " " + Provision.Value;

    /// <summary>The reference without the official identifiers, where there is little room.</summary>
    public Text Short { get; init; } = Reference;
}
