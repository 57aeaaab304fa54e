using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Shows a visitor every day of a body of law, and gives its texts with what the visitor puts in their place.</summary>
internal sealed class DaysOfLaw(DayVisitor visitor)
{
    public IEnumerable<Instrument> In(BodyOfLaw law) => law.Instruments.Select(In);

    private Instrument In(Instrument instrument) => instrument with
    {
        Events = [.. instrument.Events.Select(happened => In(happened, instrument))],
        Provisions = [.. instrument.Provisions.Select(provision => In(provision, instrument))],
    };

    private LifeEvent In(LifeEvent happened, Instrument instrument)
    {
        var kind = instrument.Kind == InstrumentKind.Judgment && happened.Kind == LifeEventKind.InForce
            ? new("its reading of the law holds from here on", "son interprétation du droit vaut à partir d'ici")
            : LifeWords.Of(happened.Kind);
        var words = happened.IsAssumed
            ? new Text($"{instrument.Title.En}: {kind.En}, as assumed", $"{instrument.Title.Fr} : {kind.Fr}, par hypothèse")
            : new Text($"{instrument.Title.En}: {kind.En}", $"{instrument.Title.Fr} : {kind.Fr}");
        var ends = LifeWords.EndOf(happened.Kind);
        return new(
            happened.Kind,
            visitor.Day(happened.Day, new Dated(CauseKind.Law, instrument.Id.Value, words)),
            PublicDay(happened.PublicSince, instrument.Id.Value, words),
            happened.Source)
        {
            Until = happened.Until is { } until ? visitor.Day(until, new Dated(CauseKind.Law, instrument.Id.Value, new($"{instrument.Title.En}: {ends.En}", $"{instrument.Title.Fr} : {ends.Fr}"))) : null,
            Cause = happened.Cause,
            Confidence = happened.Confidence,
            Note = happened.Note,
            IsAssumed = happened.IsAssumed,
        };
    }

    private LocalDate PublicDay(LocalDate day, string name, Text words) =>
        visitor.PublicDay(day, new Dated(CauseKind.Knowledge, name, new($"becomes public: {words.En}", $"devient public : {words.Fr}")));

    private Provision In(Provision provision, Instrument instrument) => provision switch
    {
        Obligation obligation => obligation with { Versions = InOrder(obligation.Versions.Select(version => In(version, instrument, obligation))) },
        Power power => power with { From = visitor.Day(power.From, new Dated(CauseKind.Law, power.Id.Value, new($"{instrument.Title.En}: the power {power.Id} begins", $"{instrument.Title.Fr} : le pouvoir {power.Id} commence"))) },
        StandardRecognition standard => standard with { Accepts = [.. standard.Accepts.Select(accepted => In(accepted, standard))] },
        TerritoryRecognition territory => territory with { Members = [.. territory.Members.Select(member => In(member, territory))] },
        _ => provision,
    };

    private ObligationVersion In(ObligationVersion version, Instrument instrument, Obligation obligation)
    {
        var rule = DatedWords.Of(instrument, obligation);
        var words = new Text($"{rule.En}: the version {version.Id} begins", $"{rule.Fr} : la version {version.Id} commence");
        return version with
        {
            From = visitor.Day(version.From, new Dated(CauseKind.Law, version.Id.Value, words)),
            PublicSince = version.PublicSince is { } day ? PublicDay(day, version.Id.Value, words) : null,
        };
    }

    // A version put off never stands after the one that follows it.
    private static ValueList<ObligationVersion> InOrder(IEnumerable<ObligationVersion> versions)
    {
        var ordered = new List<ObligationVersion>();
        foreach (var version in versions)
        {
            var before = ordered.Count == 0 ? UncertainDay.Always : ordered[^1].From;
            ordered.Add(version.From.First >= before.First && version.From.Last >= before.Last
                ? version
                : version with { From = UncertainDay.FromDays(Math.Max(version.From.First, before.First), Math.Max(version.From.Last, before.Last)) });
        }

        return [.. ordered];
    }

    private AcceptedCertificate In(AcceptedCertificate accepted, StandardRecognition standard)
    {
        var what = $"{standard.Standard}: {accepted.Scheme}{(accepted.Version is null ? "" : " " + accepted.Version)}";
        return accepted with
        {
            Period = visitor.Period(accepted.Period, CauseKind.Law, standard.Id.Value, new(what + " is accepted", what + " est reconnu"), new(what + " is no longer accepted", what + " n'est plus reconnu")),
        };
    }

    private Membership In(Membership member, TerritoryRecognition territory)
    {
        var what = member.Country is { } country ? $"{territory.Territory}: {country}" : territory.Territory.Value;
        return member with
        {
            Period = visitor.Period(member.Period, CauseKind.Law, territory.Id.Value, new(what + " joins", what + " entre"), new(what + " has left", what + " est sorti")),
        };
    }
}
