using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// GDPR chapter V (articles 44 to 49) by mechanism, of each recorded transfer: adequacy on the day and for the recipient, appropriate safeguards, or a derogation.
/// After C-311/18 (2020-07-16) safeguards need the law of the destination to be verified; from 2021-06-27 standard clauses are those of 2021/914. That a parent
/// abroad could be compelled is an exposure and no transfer. Grade B: settled public facts. Source: fact sheet on Europe, sections 2.1 to 2.4.
/// </summary>
internal static class GdprTransfers
{
    private static readonly ProvisionId ChapterV = ProvisionId.Of("eu-gdpr-2016-679-chapter-v");
    private static readonly ProvisionId Remote = ProvisionId.Of("eu-gdpr-2016-679-chapter-v-remote-access");

    private static readonly Condition Inside =
        new TransferGoesTo(GdprArea.Territory) & !new RecipientIs([PartyKind.InternationalOrganisation]);

    private static readonly Condition Adequate = new TransferGoesTo(EuropeanTerms.Adequate) | new TransferGoesTo(EuropeanTerms.AdequateOrganisation);

    private static readonly Condition Clauses = new TransferRestsOn([TransferMechanism.StandardClauses]);

    private static readonly Condition OtherSafeguards = new TransferRestsOn([TransferMechanism.BindingCorporateRules, TransferMechanism.OtherSafeguards]);

    private static readonly Condition ClausesOf2021 =
        Clauses & (new ClausesAre(InstrumentId.Of("eu-scc-2021-914")) | EuropeanQuestions.OlderClauses.Open());

    /// <summary>The duty about each transfer.</summary>
    public static Obligation EachTransfer { get; } = new()
    {
        Id = ChapterV,
        Article = "art. 44 to 49",
        About = SubjectKind.Transfer,
        Force = Force.Binding,
        Matter = Matter.PersonalDataTransfers,
        Versions =
        [
            Version(
                ChapterV,
                UncertainDay.Always,
                new("A transfer to a third country rests on an adequacy decision, on appropriate safeguards, or on a derogation for a specific situation.", "Un transfert vers un pays tiers repose sur une décision d'adéquation, sur des garanties appropriées ou sur une dérogation pour une situation particulière."),
                Clauses | OtherSafeguards),
            Version(
                ProvisionId.Of("eu-gdpr-2016-679-chapter-v-after-c-311-18"),
                UncertainDay.On(Day(2020, 7, 16)),
                new("A transfer to a third country rests on an adequacy decision, on appropriate safeguards, or on a derogation for a specific situation; whoever relies on safeguards verifies the law of the destination and takes effective measures beside them where it needs them.", "Un transfert vers un pays tiers repose sur une décision d'adéquation, sur des garanties appropriées ou sur une dérogation pour une situation particulière ; qui s'appuie sur des garanties vérifie le droit de destination et prend les mesures supplémentaires efficaces qu'il appelle."),
                (Clauses | OtherSafeguards) & new MeasuresSuffice()) with { PublicSince = Day(2020, 7, 16) },
            Version(
                ProvisionId.Of("eu-gdpr-2016-679-chapter-v-clauses-of-2021"),
                UncertainDay.On(Day(2021, 6, 27)),
                new("A transfer to a third country rests on an adequacy decision, on appropriate safeguards, or on a derogation for a specific situation; whoever relies on safeguards verifies the law of the destination and takes effective measures beside them where it needs them; standard clauses are those of Implementing Decision 2021/914.", "Un transfert vers un pays tiers repose sur une décision d'adéquation, sur des garanties appropriées ou sur une dérogation pour une situation particulière ; qui s'appuie sur des garanties vérifie le droit de destination et prend les mesures supplémentaires efficaces qu'il appelle ; les clauses types sont celles de la décision d'exécution 2021/914."),
                (ClausesOf2021 | OtherSafeguards) & new MeasuresSuffice()) with { PublicSince = Day(2021, 6, 7) },
        ],
    };

    /// <summary>The duty about remote access, as far as it counts as a transfer.</summary>
    public static Obligation RemoteAccess { get; } = new()
    {
        Id = Remote,
        Article = "art. 44",
        About = SubjectKind.Layer,
        Force = Force.Binding,
        Matter = Matter.PersonalDataTransfers,
        Versions =
        [
            new()
            {
                Id = Remote,
                Confidence = Confidence.B,
                Paraphrase = new("If remote access from a third country counts as a transfer, personal data is seen from there only under adequacy or a recorded transfer.", "Si un accès à distance depuis un pays tiers vaut transfert, des données à caractère personnel n'y sont vues qu'au titre d'une adéquation ou d'un transfert consigné."),
                Applies = new CarriesData(EuropeanTerms.Personal) & EuropeanQuestions.RemoteAccess.Open(),
                Requires = new SeenFromAfarOnlyUnderTransfer([GdprArea.Territory, EuropeanTerms.Adequate]),
            },
        ],
    };

    private static ObligationVersion Version(ProvisionId id, UncertainDay from, Text paraphrase, Condition safeguards) => new()
    {
        Id = id,
        From = from,
        Confidence = Confidence.B,
        Paraphrase = paraphrase,
        Applies = new HoldsData(EuropeanTerms.Personal),
        Requires = Inside | Adequate | safeguards,
        Exemptions = [new(new("derogation for a specific situation (article 49)", "dérogation pour une situation particulière (article 49)"), new TransferRestsOn([TransferMechanism.Derogation]))],
    };
}
