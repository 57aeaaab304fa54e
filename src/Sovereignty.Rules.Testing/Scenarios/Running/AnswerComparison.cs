using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Testing;

/// <summary>Compares an answer with what is expected of it.</summary>
internal sealed class AnswerComparison(ExpectedAnswer expected, JsonPath path, Assessment assessment)
{
    private static readonly Text NothingSaid = new("nothing of it", "rien à ce sujet");

    public IEnumerable<ScenarioDifference> Differences() =>
    [
        .. Conclusions(),
        .. expected.Findings.AsEnumerable().SelectMany(OfFinding),
        .. AllOf("missing", expected.Missing, assessment.Missing.Select(item => item.Missing.Path)),
        .. NoneOf("notMissing", expected.NotMissing, missing => assessment.Missing.Any(item => item.Missing.Path == missing)),
        .. Exposures(),
        .. expected.Scores.AsEnumerable().Index().SelectMany(pair => new ScoreComparison(pair.Item, path.Property("scores").At(pair.Index), assessment).Differences()),
        .. expected.Caveats.Where(words => !Says(words)).Select(words => Different("caveats", new($"a caveat that says '{words}'", $"une réserve qui dit « {words} »"), new(string.Join(" | ", assessment.Caveats.Select(one => one.En)), string.Join(" | ", assessment.Caveats.Select(one => one.Fr))))),
        .. NoneOf("noCaveats", expected.NoCaveats, Says),
    ];

    private IEnumerable<ScenarioDifference> Conclusions()
    {
        if (expected.Conclusion is { } conclusion && conclusion != assessment.Conclusion)
        {
            yield return Different("conclusion", Word(conclusion), Word(assessment.Conclusion));
        }

        foreach (var one in expected.ByForce.AsEnumerable())
        {
            if (assessment.ByForce.FirstOrDefault(found => found.Force == one.Force)?.Conclusion is var found && found != one.Conclusion)
            {
                yield return new(path.Property("byForce").Property(KebabCase.Of(one.Force)).ToString(), Word(one.Conclusion), found is { } got ? Word(got) : NothingSaid);
            }
        }

        foreach (var one in expected.ByMatter.AsEnumerable())
        {
            if (assessment.ByMatter.FirstOrDefault(found => found.Matter.Id == one.Matter.Id)?.Conclusion is var found && found != one.Conclusion)
            {
                yield return new(path.Property("byMatter").Property(one.Matter.Id).ToString(), Word(one.Conclusion), found is { } got ? Word(got) : NothingSaid);
            }
        }
    }

    private IEnumerable<ScenarioDifference> OfFinding(ExpectedFinding wanted)
    {
        var at = path.Property("findings").Property(wanted.Provision.Value);
        var found = assessment.Findings.FirstOrDefault(finding => finding.Provision.Equals(wanted.Provision));
        var reason = found?.Reason ?? NothingSaid;

        // Law that nobody had heard of demands nothing, as law that is not in force does.
        var conclusion = found?.Conclusion ?? Conclusion.NotApplicable;
        if (wanted.Conclusion is { } expectedConclusion && expectedConclusion != conclusion)
        {
            yield return new(at.Property("conclusion").ToString(), Word(expectedConclusion), new($"{KebabCase.Of(conclusion)}: {reason.En}", $"{KebabCase.Of(conclusion)} : {reason.Fr}"));
        }

        string[] keys = [.. (found?.Grounds ?? []).SelectMany(ground => ground.Deciding()).Select(ground => ground.Condition).OfType<Criterion>().Select(criterion => criterion.Key).Distinct()];
        string[] missing = [.. (found?.Missing ?? []).Select(item => item.Path)];
        foreach (var difference in AllOf(at.Property("reasons"), wanted.Reasons, keys).Concat(AllOf(at.Property("missing"), wanted.Missing, missing)))
        {
            yield return difference;
        }

        foreach (var words in wanted.Because.Where(words => !reason.En.Contains(words, StringComparison.Ordinal)))
        {
            yield return new(at.Property("because").ToString(), new($"a reason that says '{words}'", $"un motif qui dit « {words} »"), reason);
        }

        if (wanted.ExcusedThrough is { } through && !through.Equals(found?.ExcusedThrough))
        {
            yield return new(at.Property("excusedThrough").ToString(), through.Describe(), found?.ExcusedThrough?.Describe() ?? NothingSaid);
        }

        if (wanted.AtWorstExcused is { } worst && worst != (found?.AtWorstExcused ?? false))
        {
            yield return new(at.Property("atWorstExcused").ToString(), Word(worst), Word(!worst));
        }
    }

    private IEnumerable<ScenarioDifference> Exposures()
    {
        foreach (var (index, wanted) in expected.Exposures.AsEnumerable().Index())
        {
            if (!assessment.Exposures.Any(found => Fits(wanted, found)))
            {
                var near = assessment.Exposures.Where(found => found.Citation.Provision.Equals(wanted.Provision) && found.Party.Equals(wanted.Party)).Select(Told).ToArray();
                yield return new(
                    path.Property("exposures").At(index).ToString(),
                    Text.Same(Told(wanted)),
                    near.Length > 0 ? Text.Same(string.Join("; ", near)) : new("none by this power of this party", "aucune de cette partie par ce pouvoir"));
            }
        }

        foreach (var power in expected.NoExposures.Where(power => assessment.Exposures.Any(found => found.Citation.Provision.Equals(power))))
        {
            yield return Different("noExposures", new($"no exposure to {power}", $"aucune exposition à {power}"), Text.Same(string.Join("; ", assessment.Exposures.Where(found => found.Citation.Provision.Equals(power)).Select(Told))));
        }
    }

    private static bool Fits(ExpectedExposure wanted, Exposure found) =>
        found.Citation.Provision.Equals(wanted.Provision)
        && found.Party.Equals(wanted.Party)
        && (wanted.Effect is not { } effect || (found.Effects & effect) != PowerEffects.None)
        && (wanted.Path is null || wanted.Path.Equals(found.Path))
        && (wanted.Certain is not { } certain || certain == found.IsCertain)
        && (wanted.RunsOnAfterLapse is not { } runsOn || runsOn == found.RunsOnAfterLapse);

    private static string Told(ExpectedExposure one) =>
        Told(one.Provision, one.Party, one.Effect?.ToString(), one.Path, one.Certain, one.RunsOnAfterLapse);

    private static string Told(Exposure one) => Told(one.Citation.Provision, one.Party, one.Effects.ToString(), one.Path, one.IsCertain, one.RunsOnAfterLapse);

    private static string Told(ProvisionId provision, PartyId party, string? effects, ValueList<PartyId>? path, bool? certain, bool? runsOn) =>
        $"{provision} of {party}{(effects is null ? "" : $", {effects}")}{(path is null ? "" : $", by {string.Join(" → ", path)}")}"
        + $"{(certain is { } sure ? sure ? ", certain" : ", possible" : "")}{(runsOn == true ? ", running on after lapse" : "")}";

    private IEnumerable<ScenarioDifference> AllOf(string property, ValueList<string> wanted, IEnumerable<string> found) => AllOf(path.Property(property), wanted, found);

    private static IEnumerable<ScenarioDifference> AllOf(JsonPath at, ValueList<string> wanted, IEnumerable<string> found)
    {
        var all = wanted.Count == 0 ? [] : found.ToHashSet(StringComparer.Ordinal);
        return wanted.Where(one => !all.Contains(one)).Select(one => new ScenarioDifference(
            at.ToString(), Text.Same(one), all.Count == 0 ? new("none", "aucun") : new("only " + string.Join(", ", all), "seulement " + string.Join(", ", all))));
    }

    private IEnumerable<ScenarioDifference> NoneOf(string property, ValueList<string> unwanted, Func<string, bool> isThere) =>
        unwanted.Where(isThere).Select(one => Different(property, new($"no '{one}'", $"pas de « {one} »"), Text.Same(one)));

    private bool Says(string words) => assessment.Caveats.Any(caveat => caveat.En.Contains(words, StringComparison.Ordinal));

    private ScenarioDifference Different(string property, Text wanted, Text got) => new(path.Property(property).ToString(), wanted, got);

    private static Text Word(Conclusion conclusion) => Text.Same(KebabCase.Of(conclusion));

    private static Text Word(bool value) => Text.Same(value ? "true" : "false");
}
