using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Tests.Seeds;

/// <summary>One answer that a worked case expects, as its file states it.</summary>
internal sealed class ExpectedAnswer(JsonElement json)
{
    public LocalDate On => Day(json.GetProperty("on"));

    public AssessmentTerms Terms => AssessmentTerms.Default with
    {
        Knowledge = json.TryGetProperty("knownOn", out var known) ? Knowledge.AsOf(Day(known)) : Knowledge.Everything,
        Matters = [.. Texts("matters").Select(id => Matter.All.Single(matter => matter.Id == id))],
        Readings = [.. Texts("readings").Select(text => new ReadingChoice(text.Split('=')[0], text.Split('=')[1]))],
    };

    public void Check(Assessment assessment)
    {
        var problems = Problems(assessment).Concat(ScoreProblems(assessment)).ToArray();
        Assert.True(problems.Length == 0, $"{assessment.Arrangement} on {On.ToString("uuuu-MM-dd", null)} {assessment.Terms.Readings}:\n  " + string.Join("\n  ", problems));
    }

    private IEnumerable<string> Problems(Assessment assessment)
    {
        if (json.TryGetProperty("conclusion", out var conclusion) && Word(assessment.Conclusion) != conclusion.GetString())
        {
            yield return $"conclusion {Word(assessment.Conclusion)}, expected {conclusion}";
        }

        foreach (var (name, expected) in Pairs("findings"))
        {
            if (Word(FindingOf(assessment, name).Conclusion) != expected)
            {
                yield return $"{name}: {Word(FindingOf(assessment, name).Conclusion)}, expected {expected}: {FindingOf(assessment, name).Reason}";
            }
        }

        foreach (var (name, expected) in Pairs("because").Where(pair => !FindingOf(assessment, pair.Name).Reason.En.Contains(pair.Value, StringComparison.Ordinal)))
        {
            yield return $"{name}: the reason does not say '{expected}': {FindingOf(assessment, name).Reason}";
        }

        foreach (var (force, expected) in Pairs("byForce").Where(pair => Word(assessment.ByForce.Single(entry => Word(entry.Force) == pair.Name).Conclusion) != pair.Value))
        {
            yield return $"by force {force}: not {expected}";
        }

        foreach (var path in Texts("missing").Where(path => assessment.Missing.All(item => item.Missing.Path != path)))
        {
            yield return $"{path} is not said to be missing";
        }

        foreach (var path in Texts("notMissing").Where(path => assessment.Missing.Any(item => item.Missing.Path == path)))
        {
            yield return $"{path} is said to be missing";
        }

        foreach (var caveat in Texts("caveats").Where(caveat => !Says(assessment, caveat)))
        {
            yield return $"no caveat says '{caveat}'";
        }

        foreach (var caveat in Texts("noCaveats").Where(caveat => Says(assessment, caveat)))
        {
            yield return $"a caveat says '{caveat}'";
        }

        foreach (var provision in Texts("noExposures").Where(provision => assessment.Exposures.Any(exposure => exposure.Citation.Provision.Value == provision)))
        {
            yield return $"exposed to {provision}";
        }

        if (json.TryGetProperty("exposures", out var exposures))
        {
            foreach (var exposure in exposures.EnumerateArray().Where(expected => !assessment.Exposures.Any(found => Fits(expected, found))))
            {
                yield return $"no exposure like {exposure}; found {assessment.Exposures}";
            }
        }
    }

    private IEnumerable<string> ScoreProblems(Assessment assessment)
    {
        foreach (var expected in json.TryGetProperty("scores", out var scores) ? scores.EnumerateArray() : [])
        {
            var found = assessment.Scores.SingleOrDefault(score => score.Layer.Value == expected.GetProperty("layer").GetString() && score.Scale.Value == expected.GetProperty("scale").GetString());
            var totals = found?.Totals.ToDictionary(total => total.Citation.Provision.Value, total => total.Percent) ?? [];
            if (found?.Level is not { IsExact: true } level || level.Lowest != expected.GetProperty("level").GetInt32())
            {
                yield return $"level {found?.Level}, expected {expected.GetProperty("level")}";
            }

            foreach (var total in expected.GetProperty("totals").EnumerateObject().Where(total => !totals.TryGetValue(total.Name, out var percent) || !percent.IsExact || percent.Lowest != total.Value.GetDecimal()))
            {
                yield return $"{total.Name}: {totals.GetValueOrDefault(total.Name)}, expected {total.Value}";
            }
        }
    }

    private static bool Fits(JsonElement expected, Exposure found) =>
        found.Citation.Provision.Value == expected.GetProperty("provision").GetString()
        && found.Party.Value == expected.GetProperty("party").GetString()
        && found.Effects.ToString().Split(", ").Any(effect => Word(Enum.Parse<PowerEffects>(effect)) == expected.GetProperty("effect").GetString())
        && found.Path.Select(party => party.Value).SequenceEqual(expected.GetProperty("path").EnumerateArray().Select(party => party.GetString()))
        && found.IsCertain == expected.GetProperty("certain").GetBoolean()
        && found.RunsOnAfterLapse == expected.GetProperty("runsOnAfterLapse").GetBoolean();

    private static bool Says(Assessment assessment, string words) => assessment.Caveats.Any(caveat => caveat.En.Contains(words, StringComparison.Ordinal));

    private static Finding FindingOf(Assessment assessment, string provision) => assessment.Findings.Single(finding => finding.Provision.Value == provision);

    private static string Word<T>(T value)
        where T : struct, Enum => KebabCase.Of(value);

    private static LocalDate Day(JsonElement text) => LocalDatePattern.Iso.Parse(text.GetString()!).Value;

    private IEnumerable<string> Texts(string property) =>
        json.TryGetProperty(property, out var list) ? list.EnumerateArray().Select(element => element.GetString()!) : [];

    private IEnumerable<(string Name, string Value)> Pairs(string property) =>
        json.TryGetProperty(property, out var map) ? map.EnumerateObject().Select(entry => (entry.Name, entry.Value.GetString()!)) : [];
}
