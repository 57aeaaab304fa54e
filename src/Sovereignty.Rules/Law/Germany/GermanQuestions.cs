using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>What German law leaves open as far as the sheets know it; no reading, so that only an assumed answer settles it. Source: fact sheet on Europe, sections 5.1 and (d).</summary>
internal static class GermanQuestions
{
    /// <summary>No reading: a commentator covers a body's own cloud, and own machines need not be one.</summary>
    public static Question OwnMachines { get; } = new(
        "de-sgb5-393-own-cloud",
        new("are the body's own machines a cloud in the sense of section 393 SGB V?", "les machines propres de l'organisme sont-elles un nuage au sens du § 393 SGB V ?"),
        "fact sheet on Europe, section 5.1: own clouds are covered (one secondary source)");

    /// <summary>No reading: the amending act was not found.</summary>
    public static Question NewSystems { get; } = new(
        "de-sgb5-393-new-systems",
        new("is the system newly put on the market in the sense of the amended section 393(4) SGB V?", "le système est-il nouvellement mis sur le marché au sens du § 393, alinéa 4, SGB V modifié ?"),
        "fact sheet on Europe, section 5.1: act, date and trigger of the amendment not found");

    /// <summary>No reading: not found.</summary>
    public static Question EquivalenceExtended { get; } = new(
        "de-c5-gleichwv-extended",
        new("was the time for evidence in place of C5 extended beyond two years?", "le délai des preuves tenant lieu de C5 a-t-il été prolongé au-delà de deux ans ?"),
        "fact sheet on Europe, section (d)");
}
