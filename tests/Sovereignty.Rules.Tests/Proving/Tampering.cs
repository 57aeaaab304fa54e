using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Proving;

namespace Sovereignty.Tests.Proving;

/// <summary>Changes a proof at one place taken by chance, and says at which step a checker must refuse it.</summary>
internal static class Tampering
{
    private static readonly Evidence Invented = new(EvidenceGrade.Authority, new LocalDate(1999, 12, 31), "invented");

    public static (Proof Tampered, string Path) With(Proof proof, Random random)
    {
        if (proof.Findings.Count == 0 || random.Next(8) == 0)
        {
            return OfWhole(proof, random);
        }

        var place = random.Next(proof.Findings.Count);
        var (finding, path) = Of(proof.Findings[place], random, $"$.findings[{place}]");
        return (proof with { Findings = Replaced(proof.Findings, place, finding) }, path);
    }

    private static (Proof Tampered, string Path) OfWhole(Proof proof, Random random) => random.Next(proof.Findings.Count == 0 ? 4 : 6) switch
    {
        0 => (proof with { Conclusion = Other(proof.Conclusion, random) }, "$.conclusion"),
        1 => (proof with { ByForce = Replaced(proof.ByForce, 1, proof.ByForce[1] with { Conclusion = Other(proof.ByForce[1].Conclusion, random) }) }, "$.byForce"),
        2 => (proof with { Law = new string('0', 64) }, "$.law"),
        3 => (proof with { Arrangement = proof.Arrangement + "-other" }, "$.arrangement"),
        4 => (proof with { Findings = Without(proof.Findings, random.Next(proof.Findings.Count), out var left) }, $"$.findings[{left}]"),
        _ => (proof with { Findings = [.. proof.Findings, proof.Findings[0]] }, $"$.findings[{proof.Findings.Count}]"),
    };

    private static (FindingProof Tampered, string Path) Of(FindingProof finding, Random random, string path)
    {
        if (finding.Versions.Count > 0 && random.Next(6) > 0)
        {
            var place = random.Next(finding.Versions.Count);
            var (version, at) = Of(finding.Versions[place], random, $"{path}.versions[{place}]", path);
            return (finding with { Versions = Replaced(finding.Versions, place, version) }, at);
        }

        return random.Next(finding.Versions.Count > 0 ? 5 : 4) switch
        {
            0 => (finding with { Conclusion = Other(finding.Conclusion, random) }, path + ".conclusion"),
            1 => (finding with { InForce = Other(finding.InForce, random) }, path + ".inForce"),
            2 => (finding with { Citation = "nowhere " + finding.Provision }, path + ".citation"),
            3 => (finding with { Window = new Sovereignty.Criteria.Window(DayNumber.Never, DayNumber.Never) }, path + ".window"),
            _ => (finding with { Versions = Without(finding.Versions, random.Next(finding.Versions.Count), out _) }, path + ".versions"),
        };
    }

    private static (VersionProof Tampered, string Path) Of(VersionProof version, Random random, string path, string finding)
    {
        if (version.Subjects.Count > 0 && random.Next(5) > 0)
        {
            var place = random.Next(version.Subjects.Count);
            var (subject, at) = Of(version.Subjects[place], random, $"{path}.subjects[{place}]");
            return (version with { Subjects = Replaced(version.Subjects, place, subject) }, at);
        }

        return random.Next(version.Subjects.Count > 0 ? 4 : 2) switch
        {
            0 => (version with { Conclusion = Other(version.Conclusion, random) }, path + ".conclusion"),
            1 => (version with { Version = version.Version + "-other" }, finding + ".versions"),
            2 => (version with { Subjects = Without(version.Subjects, random.Next(version.Subjects.Count), out var left) }, $"{path}.subjects[{left}]"),
            _ => (version with { Subjects = [.. version.Subjects, version.Subjects[0]] }, $"{path}.subjects[{version.Subjects.Count}]"),
        };
    }

    private static (SubjectProof Tampered, string Path) Of(SubjectProof subject, Random random, string path)
    {
        if (random.Next(5) > 0)
        {
            var place = random.Next(subject.Steps.Count);
            var (step, at) = Of(subject.Steps[place], random, $"{path}.steps[{place}]");
            return (subject with { Steps = Replaced(subject.Steps, place, step) }, at);
        }

        return random.Next(5) switch
        {
            0 => (subject with { Conclusion = Other(subject.Conclusion, random) }, path + ".conclusion"),
            1 => (subject with { Belongs = Other(subject.Belongs, random) }, path + ".belongs"),
            2 => (subject with { Subject = "$.layers['invented']" }, path),
            3 => (subject with { Steps = [.. subject.Steps.Take(subject.Steps.Count - 1)] }, path),
            _ => (subject with { Steps = [.. subject.Steps, subject.Steps[^1]] }, path),
        };
    }

    private static (ProofStep Tampered, string Path) Of(ProofStep step, Random random, string path)
    {
        if (step.Parts.Count > 0 && random.Next(3) > 0)
        {
            var place = random.Next(step.Parts.Count);
            var (part, at) = Of(step.Parts[place], random, $"{path}.parts[{place}]");
            return (step with { Parts = Replaced(step.Parts, place, part) }, at);
        }

        var isComposition = step.Kind is "all" or "any" or "not" or "at-least" or "caveated" or "preferred" or "unsettled";
        return random.Next(step.Parts.Count > 0 ? 7 : 6) switch
        {
            0 => (step with { Truth = Other(step.Truth, random) }, path),
            1 => (step with { Condition = step.Condition + "!" }, path),
            2 => (step with { Window = new Sovereignty.Criteria.Window(DayNumber.Never, DayNumber.Never) }, path + ".window"),
            3 => (step with { Sources = step.Sources.Count > 0 && random.Next(2) == 0 ? Without(step.Sources, 0, out _) : [.. step.Sources, Invented] }, isComposition ? path : path + ".sources"),
            4 => (step with { Citations = step.Citations.Count > 0 && random.Next(2) == 0 ? Without(step.Citations, 0, out _) : [.. step.Citations, "nowhere none"] }, isComposition ? path : path + ".citations"),
            5 => (step with { Parts = [.. step.Parts, step with { Parts = [] }] }, path),
            _ => (step with { Parts = Without(step.Parts, random.Next(step.Parts.Count), out _) }, path),
        };
    }

    private static Conclusion Other(Conclusion conclusion, Random random) => (Conclusion)(((int)conclusion + 1 + random.Next(4)) % 5);

    private static Truth Other(Truth truth, Random random) => new[] { Truth.True, Truth.False, Truth.Unknown }.Where(other => other != truth).ElementAt(random.Next(2));

    private static ValueList<T> Replaced<T>(ValueList<T> list, int place, T by) => [.. list.Take(place), by, .. list.Skip(place + 1)];

    private static ValueList<T> Without<T>(ValueList<T> list, int place, out int left)
    {
        left = place;
        return [.. list.Take(place), .. list.Skip(place + 1)];
    }
}
