using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>The whole content of law as one text, the same on every system: what the hash is taken of.</summary>
internal static class LawText
{
    public static string HashOf(ValueSet<Instrument> instruments)
    {
        var text = new StringBuilder();
        foreach (var instrument in instruments)
        {
            Write(instrument, text);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Write(Instrument instrument, StringBuilder text)
    {
        Line(text, "instrument", instrument.Id.Value, instrument.Title.En, instrument.Title.Fr, instrument.Issuer, instrument.Kind.ToString(), instrument.Confidence.ToString(), Saying.Day(instrument.CheckedOn));
        Line(text, "paraphrase", instrument.Paraphrase.En, instrument.Paraphrase.Fr);
        Line(text, instrument.Identifiers.SelectMany(identifier => new[] { identifier.Scheme, identifier.Value, identifier.SinceYear is null ? "" : identifier.Words.En }).Prepend("identifiers").ToArray());
        Line(text, instrument.Sources.Prepend("sources").ToArray());
        foreach (var happened in instrument.Events)
        {
            Line(text, "event", happened.Kind.ToString(), happened.Day.Describe().En, Saying.Day(happened.PublicSince), happened.Source, happened.Until?.Describe().En ?? "", happened.Cause?.Value ?? "", happened.Confidence.ToString(), happened.Note?.En ?? "", happened.Note?.Fr ?? "", happened.IsAssumed ? "assumed" : "");
        }

        foreach (var provision in instrument.Provisions)
        {
            Line(text, "provision", provision.Id.Value, provision.Article, provision.Confidence.ToString());
            Line(text, ContentOf(provision).ToArray());
            foreach (var (use, condition) in provision.Conditions)
            {
                Write(use, condition, text);
            }
        }
    }

    private static IEnumerable<string> ContentOf(Provision provision) => provision switch
    {
        Obligation obligation => obligation.Versions.SelectMany(version => new[] { version.Id.Value, version.From.Describe().En, version.PublicSince is { } day ? Saying.Day(day) : "", version.Confidence.ToString(), version.Paraphrase.En, version.Paraphrase.Fr }.Concat(version.Exemptions.SelectMany(exemption => new[] { exemption.Label.En, exemption.Label.Fr })))
            .Prepend(obligation.ExemptFromStaticCheck ?? "").Prepend(obligation.Matter.Words.Fr).Prepend(obligation.Matter.Words.En).Prepend(obligation.Matter.Id).Prepend(obligation.Force.ToString()).Prepend(obligation.About.ToString()).Prepend("obligation"),
        Power power => ["power", power.Country.Code, ((int)power.Effects).ToString(CultureInfo.InvariantCulture), power.Paraphrase.En, power.Paraphrase.Fr, power.From.Describe().En, .. power.Removals.SelectMany(removal => new[] { ((int)removal.Effects).ToString(CultureInfo.InvariantCulture), removal.Words?.En ?? "", removal.Words?.Fr ?? "" }), .. power.Remedies.SelectMany(remedy => new[] { remedy.Words.En, remedy.Words.Fr }), .. power.Reductions.SelectMany(reduction => new[] { reduction.Words.En, reduction.Words.Fr })],
        TerritoryRecognition territory => territory.Members.Select(member => $"{member.Country?.Code} {member.Period}").Prepend(territory.Territory.Value).Prepend("territory"),
        StandardRecognition standard => standard.Accepts.Select(accepted => $"{accepted.Scheme} {accepted.Version} {accepted.Period}").Prepend(standard.Standard.Value).Prepend("standard"),
        Inference inference => ["inference", inference.Category.Id, .. inference.Category.Broader.Select(category => category.Id), .. inference.Regimes.Select(regime => regime.Value), inference.Paraphrase.En, inference.Paraphrase.Fr],
        Scale scale => [
            "scale", scale.Name.Value, Number(scale.Divisor), scale.Paraphrase.En, scale.Paraphrase.Fr,
            .. scale.Levels.SelectMany(level => new[] { "level", Number(level.Number), level.Code, level.Name.En, level.Name.Fr }),
            .. scale.Objectives.SelectMany(objective => objective.Criteria.SelectMany(ContentOf).Prepend(objective.Name.Fr).Prepend(objective.Name.En).Prepend(objective.Id.Value).Prepend("objective"))],
        ScaleWeights weights => ["weights", weights.Scale.Value, weights.Label.En, weights.Label.Fr, .. weights.Weights.SelectMany(weight => new[] { weight.Objective.Value, Number(weight.Percent) })],
        _ => [],
    };

    private static IEnumerable<string> ContentOf(ScaleCriterion criterion) =>
        ["criterion", criterion.Id.Value, criterion.Name.En, criterion.Name.Fr, .. criterion.Rungs.SelectMany(rung => new[] { Number(rung.Points), Number(rung.Level) })];

    // Equal numbers are written alike, whatever zeros they end with.
    private static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static void Write(string use, Condition condition, StringBuilder text)
    {
        Line(text, use, condition.GetType() == typeof(AtLeast) ? "at-least" : condition is Criterion criterion ? criterion.Key : "", condition.Describe().En, condition.Describe().Fr);
        foreach (var part in condition.Parts)
        {
            Write(" " + use, part, text);
        }

        if (condition is Caveated caveated)
        {
            Line(text, "caveat", caveated.Caveat.En, caveated.Caveat.Fr);
        }

        if (condition is Preferred preferred)
        {
            Line(text, "preferred", preferred.Caveat.En, preferred.Caveat.Fr);
        }

        if (condition is Unsettled unsettled)
        {
            Line(text, "question", unsettled.Question.Id, unsettled.Question.Source);
            foreach (var reading in unsettled.Question.Readings)
            {
                Line(text, "reading", reading.Id, reading.Words.En, reading.Words.Fr, reading.Source, Saying.Day(reading.KnownSince), reading.SelectedFrom is { } day ? Saying.Day(day) : "");
            }
        }
    }

    private static void Line(StringBuilder text, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            text.Append(field.Length).Append(':').Append(field).Append('|');
        }

        text.Append('\n');
    }
}
