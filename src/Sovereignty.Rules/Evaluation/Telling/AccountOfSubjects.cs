using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>What a finding tells that was made by asking subjects.</summary>
internal sealed class AccountOfSubjects(Obligation obligation, ObligationStanding standing, Conclusion conclusion, SubjectAnswer[][] byVersion, Conclusion[] worsts) : Account
{
    private ValueList<Text>? appliesBecause;
    private ValueList<SubjectFinding>? subjects;
    private ValueSet<Missing>? missing;
    private ValueSet<Citation>? alsoCites;
    private ValueList<Text>? caveats;
    private ValueList<Ground>? grounds;

    public Said[] SaidBeside { get; init; } = [];

    public override ValueList<ProvisionId> Versions => [.. standing.Versions.Select(version => version.Id)];

    public override Text Paraphrase => standing.Versions[^1].Paraphrase;

    public override ValueList<Text> AppliesBecause => appliesBecause ??= conclusion == Conclusion.NotApplicable ? [] : ReasonWording.OfGrounds([.. Decisive.Select(one => one.Applies)]);

    public override ValueList<SubjectFinding> Subjects => subjects ??=
        [.. byVersion[^1].Where(one => one.IsNamed || one.Conclusion == worsts[^1]).Select(one => new SubjectFinding(one.Name, one.Path, one.Conclusion, one.Reasons))];

    public override ValueSet<Missing> Missing => missing ??= conclusion == Conclusion.Undetermined ? WhatIsMissing() : [];

    public override ValueSet<Citation> AlsoCites => alsoCites ??= Asked.SelectMany(ground => ground.Deciding()).SelectMany(ground => ground.Citations).ToValueSet();

    public override ValueList<Text> Caveats => caveats ??= CaveatWording.Of(standing.Citation!, AlsoCites, SaidBeside);

    public override UncertainDay? ExcusedThrough => conclusion != Conclusion.Excused ? null : Decisive
        .SelectMany(one => one.Grounds.SelectMany(ground => ground.Everything()))
        .Select(ground => ground.RunsThrough).OfType<UncertainDay>()
        .OrderBy(last => last.Last).ThenBy(last => last.First).FirstOrDefault();

    public override bool AtWorstExcused => conclusion == Conclusion.Excused && Decisive.Any(one => !one.Holds.IsFalse);

    public override ValueList<Ground> Grounds => grounds ??= [.. Decisive.SelectMany(one => one.Grounds)];

    public override IEnumerable<(ObligationVersion Version, SubjectAnswer[] Answers)> ByVersion => standing.Versions.Zip(byVersion);

    private IEnumerable<SubjectAnswer> Decisive => byVersion.SelectMany((found, i) => found.Where(one => one.Conclusion == worsts[i]));

    private IEnumerable<Ground> Asked => Decisive.SelectMany(one => one.Asked);

    protected override ValueList<Text> TellReasons() => ReasonWording.With(ReasonWording.IfItApplies(Decisive), ReasonWording.Of(conclusion, worsts, standing.Versions, [.. Decisive], standing.InForce, standing.Status));

    private ValueSet<Missing> WhatIsMissing()
    {
        var found = Decisive.SelectMany(one => one.Missing).Concat(standing.InForce.IsUnknown ? standing.Missing : []).ToList();
        if (standing.InForce.IsUnknown || worsts.Distinct().Count() > 1 || found.Count == 0)
        {
            found.Add(new Missing("law:" + obligation.Id, new("which version of the provision is in force on the day", "quelle version de la disposition est en vigueur ce jour-là"), Answerer.Law));
        }

        return found.ToValueSet();
    }
}
