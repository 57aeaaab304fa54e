using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>How it is shown that a service is certified, wherever a clause asks it.</summary>
internal static class CertificateProof
{
    private static readonly Text Caveat = new("; as far as that is a certificate: ", " ; s'il s'agit d'un certificat : ");

    public static Text InBid { get; } = new("the certificate or decision for the service offered: its holder, scope, version and last day", "le certificat ou la décision pour le service offert : titulaire, périmètre, version et dernier jour");

    public static Text AtAward { get; } = new("the issuer's public list on the day of the award, checked by the buyer", "la liste publique de l'organisme au jour de l'attribution, vérifiée par l'acheteur");

    public static Text InPerformance { get; } = new("each renewal before the last day of the one before; notice of suspension or withdrawal without delay", "chaque renouvellement avant le dernier jour du précédent ; information sans délai de toute suspension ou retrait");

    /// <summary>Whether a demand asks a certificate of the service, by itself or among other things.</summary>
    public static bool IsAskedBy(Condition demand) => demand is HoldsCertificate or HoldsCertificateAcceptedBy || (demand is not Not && demand.Parts.Any(IsAskedBy));

    /// <summary>The proof of a demand: of the certificates alone, of what else is asked, or of both.</summary>
    public static Text Of(Condition demand, Text certificate, Text otherwise) =>
        AsksNothingElse(demand) ? certificate
        : IsAskedBy(demand) ? Text.Join("", [otherwise, Caveat, certificate])
        : otherwise;

    private static bool AsksNothingElse(Condition demand) =>
        demand is HoldsCertificate or HoldsCertificateAcceptedBy || (demand is not Not && demand.Parts.Count > 0 && demand.Parts.All(AsksNothingElse));
}
