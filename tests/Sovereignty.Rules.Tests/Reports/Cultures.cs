using System.Globalization;

namespace Sovereignty.Tests.Reports;

/// <summary>Cultures that write numbers, days or capitals in other ways.</summary>
internal static class Cultures
{
    public static TheoryData<string> All { get; } = ["tr-TR", "fa-IR", "sv-SE", "fr-FR"];

    public static T In<T>(string culture, Func<T> make)
    {
        var (before, beforeOfInterface) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            return make();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeOfInterface;
        }
    }
}
