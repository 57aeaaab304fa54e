using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>What a criterion may ask of the law. Each answer narrows the window of the inquiry and cites. A name that no instrument defines answers Unknown.</summary>
public interface ILegalQuestions
{
    /// <summary>Whether the territory includes the country or territory on the day. Some include it only for whoever is there, and that is asked of the subject.</summary>
    Truth Includes(TerritoryId territory, Country place, in Subject subject, ref Inquiry inquiry);

    /// <summary>Whether the standard accepts the certificate, by its scheme and version, on the day. Whether the certificate is valid is another question.</summary>
    Truth Accepts(StandardId standard, Certificate certificate, in Subject subject, ref Inquiry inquiry);

    /// <summary>Whether the data set of the subject counts as the category, listed or inferred, for the regime (null: for every regime).</summary>
    Truth CountsAs(DataCategory category, RegimeId? regime, in Subject subject, ref Inquiry inquiry);

    /// <summary>Whether some power of a third country reaches a party of the subject's layer with one of these effects.</summary>
    Truth Reaches(PowerEffects effects, in Subject subject, ref Inquiry inquiry);

    /// <summary>
    /// Whether the service of the subject's layer reaches a level of a scale on one objective (null: on all): whatever the rungs that its answers leave
    /// open, an unanswered criterion among them.
    /// </summary>
    Truth ReachesLevel(ScaleId scale, ScaleObjectiveId? objective, int level, in Subject subject, ref Inquiry inquiry);
}
