using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Everything dated in a body of law.</summary>
internal static class CausesInLaw
{
    public static IEnumerable<DatedCause> Of(BodyOfLaw law, bool knowledgeFollows) => law.Instruments.SelectMany(instrument => Of(instrument, knowledgeFollows));

    private static IEnumerable<DatedCause> Of(Instrument instrument, bool knowledgeFollows) =>
        instrument.Events.SelectMany(happened => Of(instrument, happened, knowledgeFollows))
            .Concat(instrument.Provisions.SelectMany(provision => Of(instrument, provision)));

    private static IEnumerable<DatedCause> Of(Instrument instrument, LifeEvent happened, bool knowledgeFollows)
    {
        var words = new Text($"{instrument.Title.En}: {LifeWords.Of(happened.Kind).En}", $"{instrument.Title.Fr} : {LifeWords.Of(happened.Kind).Fr}");
        var causes = DatedCause.At(happened.Day, CauseKind.Law, instrument.Id.Value, words, instrument.Id);
        if (happened.Until is { } until)
        {
            causes = causes.Concat(DatedCause.At(until, CauseKind.Law, instrument.Id.Value, new($"{instrument.Title.En}: what was given ends", $"{instrument.Title.Fr} : ce qui était donné prend fin"), instrument.Id));
        }

        return knowledgeFollows
            ? causes.Append(new(happened.PublicDay, new Cause(CauseKind.Knowledge, instrument.Id.Value, new($"public: {words.En}", $"public : {words.Fr}"), true), instrument.Id))
            : causes;
    }

    private static IEnumerable<DatedCause> Of(Instrument instrument, Provision provision) => provision switch
    {
        Obligation obligation => obligation.Versions.SelectMany(version => DatedCause.At(
            version.From, CauseKind.Law, version.Id.Value, new($"{instrument.Title.En}: version {version.Id} begins", $"{instrument.Title.Fr} : la version {version.Id} commence"), instrument.Id)),
        StandardRecognition standard => standard.Accepts.SelectMany(accepted => DatedCause.Of(
            accepted.Period,
            CauseKind.Law,
            standard.Id.Value,
            new($"{standard.Standard}: {accepted.Scheme} {accepted.Version} accepted", $"{standard.Standard} : {accepted.Scheme} {accepted.Version} reconnu"),
            new($"{standard.Standard}: {accepted.Scheme} {accepted.Version} no longer accepted", $"{standard.Standard} : {accepted.Scheme} {accepted.Version} n'est plus reconnu"))),
        TerritoryRecognition territory => territory.Members.SelectMany(member => DatedCause.Of(
            member.Period,
            CauseKind.Law,
            territory.Id.Value,
            new($"{territory.Territory}: {member.Country} joins", $"{territory.Territory} : {member.Country} entre"),
            new($"{territory.Territory}: {member.Country} leaves", $"{territory.Territory} : {member.Country} sort"))),
        _ => [],
    };
}
