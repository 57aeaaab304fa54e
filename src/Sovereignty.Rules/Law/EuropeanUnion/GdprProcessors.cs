using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>
/// GDPR article 28, of each layer that another runs: a written contract, documented instructions (transfers included), other processors only with
/// authorisation. Whether guarantees are sufficient (28(1)) is a judgment and is not asked. Source: fact sheet on Europe, section 2.1: settled public fact, grade B.
/// </summary>
internal static class GdprProcessors
{
    private static readonly ProvisionId Article28 = ProvisionId.Of("eu-gdpr-2016-679-art28");

    public static Obligation Contract { get; } = new()
    {
        Id = Article28,
        Article = "art. 28",
        About = SubjectKind.Layer,
        Force = Force.Binding,
        Matter = Matter.PersonalData,
        Versions =
        [
            new()
            {
                Id = Article28,
                Confidence = Confidence.B,
                Paraphrase = new("Who processes personal data for another does so under a written contract, on documented instructions that cover transfers, and brings in others only with authorisation.", "Qui traite des données à caractère personnel pour autrui le fait au titre d'un contrat écrit, sur instructions documentées couvrant les transferts, et ne recourt à d'autres qu'avec autorisation."),
                Applies = EuropeanTerms.HostedByAnother & new CarriesData(EuropeanTerms.Personal),
                Requires = EuropeanTerms.Undertakes("written-processing-contract")
                    & EuropeanTerms.Undertakes("documented-instructions-including-transfers")
                    & EuropeanTerms.Undertakes("other-processors-only-with-authorisation"),
            },
        ],
    };
}
