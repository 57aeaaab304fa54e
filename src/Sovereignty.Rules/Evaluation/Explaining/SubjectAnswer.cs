using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>What one version of an obligation concludes about one subject, with the grounds that decided and all that were asked.</summary>
internal sealed record SubjectAnswer(string Name, string Path, bool IsNamed, Conclusion Conclusion, Truth Holds, ValueList<Text> Reasons, Ground[] Grounds, Ground[] Asked, Missing[] Missing)
{
    public static SubjectAnswer Ask(ObligationVersion version, in Subject subject, Truth belongs, Truth inForce, FactName list, Recorder recorder, ref Inquiry inquiry)
    {
        var asked = inquiry.Ask(version.Applies, in subject);
        var appliesGround = recorder.Last!;
        var applies = inForce & belongs & asked;
        if (applies.IsFalse)
        {
            return Answer(Conclusion.NotApplicable, Truth.True, [appliesGround], [appliesGround], [], in subject, belongs);
        }

        var requires = inquiry.Ask(version.Requires, in subject);
        var requiresGround = recorder.Last!;
        var holds = !applies | requires;
        if (holds.IsTrue)
        {
            return Answer(Conclusion.Met, holds, [requiresGround], [appliesGround, requiresGround], [], in subject, belongs);
        }

        var excepted = Truth.False;
        var exemptions = new List<Ground>();
        foreach (var exemption in version.Exemptions)
        {
            excepted |= inquiry.Ask(exemption.When, in subject);
            exemptions.Add(recorder.Last!);
        }

        var conclusion = Rule.Conclude(applies, requires, excepted);
        var grounds = conclusion switch
        {
            Conclusion.Excused => exemptions.Where(ground => ground.Truth.IsTrue).ToArray(),
            Conclusion.NotMet => [requiresGround],
            _ => new[] { appliesGround, requiresGround }.Concat(exemptions).Where(ground => ground.Truth.IsUnknown).DefaultIfEmpty(requiresGround).ToArray(),
        };
        var missing = conclusion == Conclusion.Undetermined
            ? grounds.SelectMany(ground => ground.Deciding()).SelectMany(ground => ground.Missing).ToList()
            : [];
        if (conclusion == Conclusion.Undetermined && belongs.IsUnknown)
        {
            missing.Add(new Missing("$." + list.Property, list.Words, list.Answerer));
        }

        return Answer(conclusion, holds, grounds, [appliesGround, requiresGround, .. exemptions], [.. missing.Distinct()], in subject, belongs);
    }

    private static SubjectAnswer Answer(Conclusion conclusion, Truth holds, Ground[] grounds, Ground[] asked, Missing[] missing, in Subject subject, Truth belongs) =>
        new(subject.Name, subject.Path, belongs.IsTrue, conclusion, holds, ReasonWording.OfGrounds(grounds), grounds, asked, missing);
}
