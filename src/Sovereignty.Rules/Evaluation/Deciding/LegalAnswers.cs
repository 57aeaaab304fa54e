using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>The law's answers to the five questions, out of a body of law.</summary>
internal sealed class LegalAnswers(BodyOfLaw law) : ILegalQuestions
{
    private readonly InferenceChain inferences = InferenceChain.Begin();

    public Truth Includes(TerritoryId territory, Country place, in Subject subject, ref Inquiry inquiry)
    {
        if (!law.Index.Territories.TryGetValue(territory, out var recognitions))
        {
            return Undefined(territory.Value, ref inquiry);
        }

        var (answer, defined) = (Truth.False, false);
        foreach (var recognition in recognitions)
        {
            if (!recognition.Instrument.Life.IsPublic(ref inquiry))
            {
                continue;
            }

            defined = true;
            var memberships = recognition.Of(place);
            if (memberships.IsEmpty && !recognition.IsList)
            {
                continue;
            }

            var inForce = Trusted.InForce(recognition.Instrument, recognition.Recognition.Confidence, ref inquiry);
            if (inForce.IsFalse)
            {
                continue;
            }

            var member = Truth.False;
            foreach (var membership in memberships)
            {
                var within = inquiry.IsWithin(membership.Period);
                member |= within.IsFalse ? within : within & inquiry.Ask(membership.When, in subject);
            }

            answer |= member & inForce;
            if (recognition.IsList || !member.IsFalse)
            {
                inquiry.Cite(recognition.Citation);
            }
        }

        return defined ? Open(answer, territory.Value, ref inquiry) : Undefined(territory.Value, ref inquiry);
    }

    public Truth Accepts(StandardId standard, Certificate certificate, in Subject subject, ref Inquiry inquiry)
    {
        if (!law.Index.Standards.TryGetValue(standard, out var recognitions))
        {
            return Undefined(standard.Value, ref inquiry);
        }

        var (answer, defined) = (Truth.False, false);
        foreach (var (instrument, recognition, citation) in recognitions)
        {
            if (!instrument.Life.IsPublic(ref inquiry))
            {
                continue;
            }

            defined = true;
            var inForce = Trusted.InForce(instrument, recognition.Confidence, ref inquiry);
            if (inForce.IsFalse)
            {
                continue;
            }

            var accepted = Truth.False;
            foreach (var candidate in recognition.Accepts)
            {
                if (candidate.Scheme.Equals(certificate.Scheme))
                {
                    var version = candidate.Version is null ? Truth.True : inquiry.Is(certificate.Version, candidate.Version, FactNames.Certificates, in subject);
                    accepted |= version & inquiry.IsWithin(candidate.Period) & inquiry.Ask(candidate.When, in subject);
                }
            }

            answer |= accepted & inForce;
            inquiry.Cite(citation);
        }

        return defined ? Open(answer, standard.Value, ref inquiry) : Undefined(standard.Value, ref inquiry);
    }

    public Truth CountsAs(DataCategory category, RegimeId? regime, in Subject subject, ref Inquiry inquiry)
    {
        var data = subject.With(subject.DataSet);
        var answer = inquiry.Some(data.DataSet.Categories, FactNames.Categories, in data, category, static (DataCategory listed, DataCategory wanted, ref Inquiry _) => Truth.Of(listed.IsA(wanted)));
        if (inquiry.Explains && answer.IsTrue)
        {
            inquiry.Because(Said.Of((data.Name, category), static seen =>
                Saying.About(seen.Name, new($"listed as {NameWords.Of(seen.category).En}", $"consigné comme {NameWords.Of(seen.category).Fr}"))));
        }

        var asking = inquiry.Inferring;
        foreach (var (instrument, inference, citation) in law.Index.Inferences)
        {
            if (asking?.Holds(inference.Id) != true && inference.Category.IsA(category) && (inference.Regimes.Count == 0 || (regime is not null && inference.Regimes.Contains(regime))))
            {
                inquiry.Inferring = (asking ?? inferences).Then(inference.Id);
                answer |= Inferred(category, instrument, inference, citation, in data, ref inquiry);
            }
        }

        inquiry.Inferring = asking;
        if (inquiry.Explains && answer.IsFalse)
        {
            inquiry.Because(Said.Of((data.Name, category), static seen =>
                Saying.About(seen.Name, new($"neither listed nor inferred as {NameWords.Of(seen.category).En}", $"ni consigné ni déduit comme {NameWords.Of(seen.category).Fr}"))));
        }

        return answer;
    }

    public Truth Reaches(PowerEffects effects, in Subject subject, ref Inquiry inquiry)
    {
        var answer = Truth.False;
        var reaching = inquiry.Explains ? new List<(Instrument Instrument, Power Power, Citation Citation, Truth Reached)>() : null;
        foreach (var (instrument, power, citation) in law.Index.Powers)
        {
            if ((power.Effects & effects) == PowerEffects.None)
            {
                continue;
            }

            var reached = PowerReach.OfLayer(instrument, power, power.Effects & effects, in subject, ref inquiry);
            reaching?.Add((instrument, power, citation, reached));
            answer |= reached;
            if (answer.IsTrue && !inquiry.Explains)
            {
                return answer;
            }
        }

        if (reaching is null || answer.IsFalse)
        {
            return answer;
        }

        // Beside a power that does reach, those that may are no reason.
        foreach (var (instrument, power, citation, reached) in reaching)
        {
            if (reached == answer)
            {
                PowerReach.Tell(instrument, power, citation, reached, in subject, ref inquiry);
            }
        }

        return answer;
    }

    private static Truth Inferred(DataCategory category, Instrument instrument, Inference inference, Citation citation, in Subject data, ref Inquiry inquiry)
    {
        var inferred = Trusted.InForce(instrument, inference.Confidence, ref inquiry);
        if (!inferred.IsFalse)
        {
            inferred &= inquiry.Ask(inference.When, in data);
        }

        if (inquiry.Explains && !inferred.IsFalse)
        {
            inquiry.Cite(citation);
            inquiry.Because(Said.Of((data.Name, category, inference, inferred), static seen => Saying.About(seen.Name, seen.inferred.IsTrue
                ? new($"counts, by inference, as {NameWords.Of(seen.category).En} ({seen.inference.Id}): {seen.inference.Paraphrase.En}", $"compte, par inférence, comme {NameWords.Of(seen.category).Fr} ({seen.inference.Id}) : {seen.inference.Paraphrase.Fr}")
                : new($"may count, by inference, as {NameWords.Of(seen.category).En} ({seen.inference.Id})", $"peut compter, par inférence, comme {NameWords.Of(seen.category).Fr} ({seen.inference.Id})"))));
        }

        return inferred;
    }

    public Truth ReachesLevel(ScaleId scale, ScaleObjectiveId? objective, int level, in Subject subject, ref Inquiry inquiry) =>
        law.Index.Scales.TryGetValue(scale, out var definitions) ? LevelReach.Of(definitions, objective, level, in subject, ref inquiry) : Undefined(scale.Value, ref inquiry);

    internal static Truth Undefined(string name, ref Inquiry inquiry)
    {
        if (inquiry.Explains)
        {
            inquiry.Miss(new Missing("law:" + name, new($"what law says '{name}' is", $"ce que le droit entend par « {name} »"), Answerer.Law));
        }

        return Truth.Unknown;
    }

    private static Truth Open(Truth answer, string name, ref Inquiry inquiry)
    {
        if (answer.IsUnknown && inquiry.Explains)
        {
            inquiry.Miss(new Missing("law:" + name, new($"what '{name}' holds on the day", $"ce que « {name} » comprend ce jour-là"), Answerer.Law));
        }

        return answer;
    }
}
