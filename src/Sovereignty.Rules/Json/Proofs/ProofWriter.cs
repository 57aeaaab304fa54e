using System.Buffers;
using System.Text.Json;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Proving;

namespace Sovereignty.Json;

/// <summary>Writes a proof with its receipt. Empty lists of a step are left out.</summary>
internal static class ProofWriter
{
    public const int MostLevels = 512;

    private static readonly JsonWriterOptions Deep = Canonical.Options with { MaxDepth = MostLevels };

    public static byte[] ToUtf8(ProvenAnswer answer)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Deep))
        {
            json.WriteStartObject();
            json.WriteString("schema", ProofJson.Schema);
            json.WriteString("arrangement", answer.Proof.Arrangement);
            Write(json, answer.Receipt);
            Write(json, answer.Proof);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    public static string NameOf(Truth truth) => truth.IsTrue ? "true" : truth.IsFalse ? "false" : "unknown";

    private static void Write(Utf8JsonWriter json, Receipt receipt)
    {
        var knowledge = receipt.Terms.Knowledge;
        json.WriteStartObject("receipt");
        json.WriteString("facts", receipt.Facts);
        json.WriteStartObject("law");
        json.WriteString("version", receipt.Law.Version);
        json.WriteString("hash", receipt.Law.Hash);
        json.WriteEndObject();
        json.WriteDay("on", receipt.On);
        json.WriteString("knowledge", knowledge.FollowsTheDay ? "asked-day" : knowledge.On is null ? "everything" : "fixed");
        json.WriteDay("knownOn", knowledge.On);
        TermsWriter.WriteChosen(json, receipt.Terms);
        json.WriteArray("readings", receipt.Terms.Readings, static (writer, choice) =>
        {
            writer.WriteStartObject();
            writer.WriteString("question", choice.Question);
            writer.WriteString("reading", choice.Reading);
            writer.WriteEndObject();
        });
        json.WriteString("answer", receipt.Answer);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Proof proof)
    {
        json.WriteName("conclusion", proof.Conclusion);
        json.WriteStartObject("byForce");
        foreach (var one in proof.ByForce)
        {
            json.WriteName(KebabCase.Of(one.Force), one.Conclusion);
        }

        json.WriteEndObject();
        json.WriteStartObject("byMatter");
        foreach (var one in proof.ByMatter)
        {
            json.WriteName(one.Matter.Id, one.Conclusion);
        }

        json.WriteEndObject();
        Write(json, proof.Window);
        json.WriteArray("findings", proof.Findings, Write);
    }

    private static void Write(Utf8JsonWriter json, FindingProof finding)
    {
        json.WriteStartObject();
        json.WriteString("provision", finding.Provision);
        json.WriteString("citation", finding.Citation);
        json.WriteString("inForce", NameOf(finding.InForce));
        json.WriteName("conclusion", finding.Conclusion);
        Write(json, finding.Window);
        json.WriteArray("versions", finding.Versions, static (writer, version) =>
        {
            writer.WriteStartObject();
            writer.WriteString("version", version.Version);
            writer.WriteName("conclusion", version.Conclusion);
            writer.WriteArray("subjects", version.Subjects, Write);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SubjectProof subject)
    {
        json.WriteStartObject();
        json.WriteString("subject", subject.Subject);
        json.WriteString("belongs", NameOf(subject.Belongs));
        json.WriteName("conclusion", subject.Conclusion);
        json.WriteArray("steps", subject.Steps, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ProofStep step)
    {
        json.WriteStartObject();
        json.WriteString("kind", step.Kind);
        json.WriteString("condition", step.Condition);
        json.WriteString("truth", NameOf(step.Truth));
        Write(json, step.Window);
        if (step.Sources.Count > 0)
        {
            json.WriteArray("sources", step.Sources, Write);
        }

        if (step.Citations.Count > 0)
        {
            json.WriteNames("citations", step.Citations);
        }

        if (step.Parts.Count > 0)
        {
            json.WriteArray("parts", step.Parts, Write);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteName("grade", evidence.Grade);
        json.WriteDay("publicSince", evidence.PublicSince);
        if (evidence.Source is not null)
        {
            json.WriteString("source", evidence.Source);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Window window)
    {
        json.WriteStartObject("window");
        json.WriteDay("from", window.From);
        json.WriteDay("through", window.Through);
        json.WriteEndObject();
    }
}
