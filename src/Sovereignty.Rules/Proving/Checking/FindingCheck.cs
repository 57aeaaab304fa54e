using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Proving;

/// <summary>Checks that an obligation's finding follows from whether it is in force, to what it applies, what it requires and its exceptions.</summary>
internal sealed class FindingCheck(Asking asking, Instrument text, Obligation obligation)
{
    private readonly StepCheck steps = new(asking);

    public Refusal? Of(FindingProof finding, string path)
    {
        var (inForce, versions) = asking.Now(Standing);
        if (finding.Citation != $"{text.Id} {obligation.Id}")
        {
            return new(path + ".citation", new($"It stands in {text.Id}.", $"Elle figure dans {text.Id}."));
        }

        if (finding.InForce != inForce)
        {
            return new(path + ".inForce", new($"In force: {inForce}.", $"En vigueur : {inForce}."));
        }

        // Of a text that is not in force nothing is asked.
        var asked = inForce.IsFalse ? [] : versions;
        if (!finding.Versions.Select(version => version.Version).SequenceEqual(asked.Select(version => version.Id.Value)))
        {
            return new(path + ".versions", new($"The versions of the day are: {string.Join(", ", asked)}.", $"Les versions du jour sont : {string.Join(", ", asked)}."));
        }

        for (var i = 0; i < asked.Count; i++)
        {
            if (Of(finding.Versions[i], asked[i], finding, $"{path}.versions[{i}]") is { } refusal)
            {
                return refusal;
            }
        }

        var conclusion = finding.Versions.Count == 0 ? Conclusion.NotApplicable : finding.Versions.Select(version => version.Conclusion).Aggregate(Conclusions.OnBorder);
        return finding.Conclusion != conclusion ? Conclusions.Not(path, conclusion)
            : !asking.Holds(finding.Window, (inForce, versions), Standing) ? StepCheck.Window(path)
            : null;
    }

    private Refusal? Of(VersionProof proof, ObligationVersion version, FindingProof finding, string path)
    {
        var place = 0;
        foreach (var (subject, asked) in SubjectsOf.Kind(obligation.About, asking.Scene))
        {
            var belongs = asking.Now(asked);
            var at = $"{path}.subjects[{place}]";
            if (!belongs.IsFalse)
            {
                if (place >= proof.Subjects.Count || proof.Subjects[place].Subject != subject.Path)
                {
                    return new(at, new($"Here {subject.Path} is to be asked.", $"Ici, il faut interroger {subject.Path}."));
                }

                if (Of(proof.Subjects[place++], version, subject, belongs, finding, at) is { } refusal)
                {
                    return refusal;
                }
            }

            if (!asking.Holds(finding.Window, belongs, asked))
            {
                return StepCheck.Window(path[..path.IndexOf(".versions", StringComparison.Ordinal)]);
            }
        }

        var worst = proof.Subjects.Select(one => one.Conclusion).DefaultIfEmpty(Conclusion.NotApplicable).Max();
        return place < proof.Subjects.Count ? new($"{path}.subjects[{place}]", new("There is no such subject.", "Il n'y a pas de tel objet."))
            : proof.Conclusion != worst ? Conclusions.Not(path, worst)
            : null;
    }

    private Refusal? Of(SubjectProof proof, ObligationVersion version, Subject subject, Truth belongs, FindingProof finding, string path)
    {
        if (proof.Belongs != belongs)
        {
            return new(path + ".belongs", new($"It belongs to the arrangement: {belongs}.", $"Il appartient au dispositif : {belongs}."));
        }

        var (applies, requires, excepted, next) = (Truth.Unknown, Truth.Unknown, Truth.False, 0);
        var wanted = new List<Condition> { version.Applies };
        for (; next < wanted.Count; next++)
        {
            var at = $"{path}.steps[{next}]";
            if (next >= proof.Steps.Count)
            {
                return new(path, new($"A step is missing: {wanted[next].Describe().En}", $"Il manque une étape : {wanted[next].Describe().Fr}"));
            }

            var step = proof.Steps[next];
            if (steps.Of(step, wanted[next], subject, at) is { } refusal)
            {
                return refusal;
            }

            if (!Asking.Lies(finding.Window, step.Window))
            {
                return StepCheck.Window(path[..path.IndexOf(".versions", StringComparison.Ordinal)]);
            }

            if (next == 0)
            {
                applies = finding.InForce & belongs & step.Truth;
                wanted.AddRange(applies.IsFalse ? [] : [version.Requires]);
            }
            else if (next == 1)
            {
                requires = step.Truth;
                wanted.AddRange((!applies | requires).IsTrue ? [] : version.Exemptions.Select(exemption => exemption.When));
            }
            else
            {
                excepted |= step.Truth;
            }
        }

        var conclusion = Conclusions.Of(applies, requires, excepted);
        return next < proof.Steps.Count ? new(path, new("There is a step too many.", "Il y a une étape de trop."))
            : proof.Conclusion != conclusion ? Conclusions.Not(path, conclusion)
            : null;
    }

    /// <summary>Whether the obligation is in force, and in which version: the last that has begun, with those after it that may have.</summary>
    private (Truth InForce, ValueList<ObligationVersion> Versions) Standing(ref Inquiry inquiry)
    {
        var (begun, versions, confidence) = (Truth.False, new List<ObligationVersion>(), obligation.Confidence);
        for (var i = obligation.Versions.Count - 1; i >= 0 && !begun.IsTrue; i--)
        {
            var version = obligation.Versions[i];
            var from = inquiry.IsPublic(version.PublicDay) ? inquiry.IsOnOrAfter(version.From) : Truth.False;
            if (!from.IsFalse)
            {
                begun |= from;
                versions.Insert(0, version);
                confidence = version.Confidence < confidence ? version.Confidence : confidence;
            }
        }

        return (begun & LawAsWritten.InForce(text, confidence, ref inquiry), [.. versions]);
    }
}
