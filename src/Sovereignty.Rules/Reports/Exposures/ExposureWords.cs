using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>Parties and layers in words, those that nobody names included.</summary>
internal static class ExposureWords
{
    private const string Unnamed = "unnamed";

    public static string Party(PartyId party, Telling telling) => party.Value == Unnamed ? telling.Say("a company that is not named", "une société non désignée") : telling.NameOf(party);

    public static string Layer(LayerId layer, Telling telling) => layer.Value == Unnamed ? telling.Say("that is not named", "non désignée") : layer.Value;
}
