using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// CLOUD Act, 18 USC 2713, in force 2018-03-23, no sunset: providers subject to United States jurisdiction disclose what they possess, hold or control,
/// wherever it lies. Grade A, control through a parent grade B; checked on 2026-06-24. Source: lexbuild.dev, title 18, section 2713; Pub. L. 115-141, div. V, section 103(a)(1).
/// </summary>
internal static class CloudAct
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("us-cloud-act"),
        Title = new("CLOUD Act, 18 USC 2713", "CLOUD Act, 18 USC 2713"),
        Issuer = "Congress of the United States",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [new("USC", "18 USC 2713"), new("Pub. L.", "115-141, div. V")],
        Sources = ["lexbuild.dev/usc/title-18/chapter-121/section-2713", "Covington insideprivacy 2019", "DOJ White Paper, April 2019"],
        Confidence = Confidence.A,
        CheckedOn = Day(2026, 6, 24),
        Paraphrase = new("A provider of communication or remote computing services discloses data in its possession, custody or control, inside or outside the United States.", "Un fournisseur de services de communication ou d'informatique à distance divulgue les données en sa possession, sa garde ou son contrôle, aux États-Unis ou ailleurs."),
        Events = [Event(LifeEventKind.InForce, Day(2018, 3, 23), "132 Stat. 1214")],
        Provisions =
        [
            ForeignPower.Of(
                "us-cloud-act-2713",
                "section 2713",
                UnitedStatesLinks.UnitedStates,
                ForeignPower.Disclosure,
                Confidence.B,
                UnitedStatesLinks.OfCloudAct & (!UnitedStatesLinks.Landlord | ForeignQuestions.UnitedStatesLandlord.Open()),
                new("Control decides, not place: a parent's power over its subsidiary suffices.", "Le contrôle décide, non le lieu : le pouvoir d'une société mère sur sa filiale suffit.")),
        ],
    };
}
