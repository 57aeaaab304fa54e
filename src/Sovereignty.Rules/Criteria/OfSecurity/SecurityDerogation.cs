using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether a derogation from a rule of information-system security that names the provision is recorded, granted by the day, and meeting the formalities asked.</summary>
/// <param name="Provision">The provision excepted.</param>
/// <param name="Formalities">What is asked of it.</param>
public sealed record SecurityDerogation(ProvisionId Provision, SecurityFormalities Formalities) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "security-derogation";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Derogations, Provision)];

    /// <inheritdoc/>
    public override Text Question => new(
        $"a derogation names {Provision}{When(SecurityFormalities.Reasons, ", with reasons")}{When(SecurityFormalities.Homologation, ", stated in the homologation decision")}{When(SecurityFormalities.Hfds, ", agreed by the HFDS")}{When(SecurityFormalities.SecurityOfficer, ", authorised by the security officer")}",
        $"une dérogation vise {Provision}{When(SecurityFormalities.Reasons, ", motivée")}{When(SecurityFormalities.Homologation, ", inscrite dans la décision d'homologation")}{When(SecurityFormalities.Hfds, ", avec l'accord du HFDS")}{When(SecurityFormalities.SecurityOfficer, ", autorisée par l'officier de sécurité")}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Some(subject.Arrangement.Derogations, FactNames.Derogations, subject.Scene.Whole, (subject.Scene, this), static (Derogation derogation, (Scene Scene, SecurityDerogation Criterion) asked, ref Inquiry inner) =>
            derogation.Provisions.Contains(asked.Criterion.Provision) ? asked.Criterion.Meets(derogation, asked.Scene.Whole, ref inner) : Truth.False);
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, Describe()));
        }

        return truth;
    }

    private Truth Meets(Derogation derogation, in Subject about, ref Inquiry inquiry)
    {
        var truth = inquiry.Test(derogation.Granted, FactNames.Derogations, in about, 0, static (UncertainDay granted, int _, ref Inquiry inner) => inner.IsOnOrAfter(granted));
        truth &= Asked(SecurityFormalities.Reasons, derogation.Motivated, in about, ref inquiry);
        truth &= Asked(SecurityFormalities.Homologation, derogation.StatedInHomologation, in about, ref inquiry);
        truth &= Asked(SecurityFormalities.Hfds, derogation.AgreedByHfds, in about, ref inquiry);
        return truth & Asked(SecurityFormalities.SecurityOfficer, derogation.AuthorisedBySecurityOfficer, in about, ref inquiry);
    }

    private Truth Asked(SecurityFormalities formality, Fact<bool> fact, in Subject about, ref Inquiry inquiry) =>
        (Formalities & formality) == 0 ? Truth.True : inquiry.Is(fact, true, FactNames.Derogations, in about);

    private string When(SecurityFormalities formality, string words) => (Formalities & formality) != 0 ? words : "";
}
