using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>What European law leaves open as far as the sheets know it: law that nobody confirmed, so that only an assumed answer settles it. Source: fact sheet on Europe, sections 2, 3 and (d).</summary>
internal static class EuropeanQuestions
{
    /// <summary>No reading: known from memory only.</summary>
    public static Question RemoteAccess { get; } = new(
        "eu-gdpr-remote-access",
        new("does remote access from a third country count as a transfer?", "un accès à distance depuis un pays tiers vaut-il transfert ?"),
        "EDPB Guidelines 05/2021 (eu-edpb-gl-05-2021), known from memory only (grade D)");

    /// <summary>No reading: known from memory only.</summary>
    public static Question OlderClauses { get; } = new(
        "eu-scc-older-clauses",
        new("do standard clauses of an older text still suffice beside those of 2021/914?", "des clauses types d'un texte antérieur suffisent-elles encore à côté de celles de 2021/914 ?"),
        "fact sheet on Europe, section 2.3: repeal on 2021-09-27 and end of old contracts on 2022-12-27 known from memory only (grade D)");

    /// <summary>No reading: not found.</summary>
    public static Question BrazilInTheEea { get; } = new(
        "eu-adequacy-br-eea",
        new("does the adequacy decision on Brazil apply to senders in Iceland, Liechtenstein or Norway yet?", "la décision d'adéquation relative au Brésil s'applique-t-elle déjà aux expéditeurs établis en Islande, au Liechtenstein ou en Norvège ?"),
        "fact sheet on Europe, section 2.4: still a draft decision of the EEA Joint Committee on 2026-05-06");

    /// <summary>No reading: whom the Regulation binds is not in the sheets.</summary>
    public static Question InsurersUnderDora { get; } = new(
        "eu-dora-insurers",
        new("is a complementary health insurer a financial entity under DORA?", "un organisme complémentaire d'assurance maladie est-il une entité financière au sens de DORA ?"),
        "fact sheet on Europe, section 3.4: does not list the entities bound");
}
