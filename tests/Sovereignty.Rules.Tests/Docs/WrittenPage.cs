using Sovereignty.Tests.House;

namespace Sovereignty.Tests.Docs;

/// <summary>A page of the documentation that is written out of the code, and must say what the code says.</summary>
internal static class WrittenPage
{
    /// <summary>The page says this; <c>SOVEREIGNTY_WRITE=docs</c> writes it first.</summary>
    public static void Says(string page, params string[] path)
    {
        var file = Root.Of(["docs", .. path]);
        if (Environment.GetEnvironmentVariable("SOVEREIGNTY_WRITE") == "docs")
        {
            File.WriteAllText(file, page);
        }

        Assert.Equal(page, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
