using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>EUCS, the European cloud certification scheme: not adopted. It stands here so that "a European qualification of at least equal level" is a defined name that holds nothing yet. Grade B; checked on 2026-10-01. Source: fact sheet on Europe, section 3.4.</summary>
internal static class Eucs
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-eucs"),
        Title = new("European cybersecurity certification scheme for cloud services (EUCS)", "Schéma européen de certification de cybersécurité des services en nuage (EUCS)"),
        Issuer = "European Union",
        Kind = InstrumentKind.Proposal,
        Identifiers = [],
        Sources = ["cadafaq.com, memorandum of 3 June 2026", "fact sheet on France, trap 5: not adopted in August 2026"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Would certify cloud services at European level; not adopted.", "Certifierait les services en nuage au niveau européen ; non adopté."),
        Events = [],
        Provisions =
        [
            new StandardRecognition
            {
                Id = ProvisionId.Of("eu-eucs-certificates"),
                Article = "",
                Confidence = Confidence.B,
                Standard = StandardId.Of("secnumcloud-equivalent"),
                Accepts = [new(SchemeId.Of("eucs"), null, Validity.Always)],
            },
        ],
    };
}
