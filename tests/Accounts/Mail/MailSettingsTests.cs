using MailKit.Security;
using Microsoft.Extensions.Configuration;
using ServiceMap.Accounts.Mail;

namespace ServiceMap.Accounts.Tests.Mail;

public sealed class MailSettingsTests
{
    [Fact]
    public void Without_a_host_there_is_no_server() => Assert.Null(MailSettings.Of(Settings()));

    [Theory]
    [InlineData("starttls", 587)]
    [InlineData("tls", 465)]
    [InlineData("none", 25)]
    public void The_port_goes_with_the_security(string security, int port) =>
        Assert.Equal(port, MailSettings.Of(Settings(("Mail:Host", "mail.example.org"), ("Mail:Security", security)))!.Port);

    [Fact]
    public void Nothing_is_sent_in_the_clear_unless_the_operator_says_so() =>
        Assert.Equal(SecureSocketOptions.StartTls, MailSettings.Of(Settings(("Mail:Host", "mail.example.org")))!.Security);

    [Theory]
    [InlineData("Mail:From", "nobody")]
    [InlineData("Mail:Security", "ssl")]
    [InlineData("Mail:Port", "smtp")]
    [InlineData("Mail:Port", "0")]
    public void Says_which_setting_is_wrong(string name, string value) => Assert.Contains(name, MailSettings.Mistake(Settings((name, value))), StringComparison.Ordinal);

    private static IConfiguration Settings(params (string Name, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(one => KeyValuePair.Create<string, string?>(one.Name, one.Value))).Build();
}
