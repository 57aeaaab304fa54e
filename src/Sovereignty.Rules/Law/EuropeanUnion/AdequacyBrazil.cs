using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Implementing Decision (EU) 2026/179, adopted on 2026-01-26, announced on the 27th, OJ of the 28th: Brazil, public and private sector. For senders in Iceland,
/// Liechtenstein and Norway its start is open. Grade B; checked on 2026-10-01. Sources: europalov.no id-34841; cms.law; datenschutz-notizen; fact sheet on Europe, section 2.4.
/// </summary>
internal static class AdequacyBrazil
{
    private const string Sheet = "europalov.no id-34841; cms.law; datenschutz-notizen";

    private static readonly Condition SentFromTheEftaStates =
        new BodySeatedIn(PartyRole.Responsible, [Country.Of("IS"), Country.Of("LI"), Country.Of("NO")]);

    public static Instrument Instrument { get; } = Adequacy.Of(
        "eu-adequacy-br",
        "(EU) 2026/179",
        new("Brazil", "le Brésil"),
        [
            Event(LifeEventKind.Adopted, Day(2026, 1, 26), Day(2026, 1, 27), Sheet),
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(2026, 1, 26), Day(2026, 1, 27)), Day(2026, 1, 27), Sheet),
            Event(LifeEventKind.Published, Day(2026, 1, 28), Sheet),
        ],
        Adequacy.For("BR", !SentFromTheEftaStates | EuropeanQuestions.BrazilInTheEea.Open()));
}
