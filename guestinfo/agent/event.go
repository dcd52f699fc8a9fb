package agent

import (
	"fmt"
	"strings"
	"time"
)

// winEvent is what of an event's XML goes into a log line.
type winEvent struct {
	System struct {
		Provider struct {
			Name string `xml:"Name,attr"`
		}
		EventID     int
		Level       int
		TimeCreated struct {
			SystemTime string `xml:"SystemTime,attr"`
		}
		EventRecordID uint64
	}
	EventData struct {
		Data []struct {
			Name string `xml:"Name,attr"`
			Text string `xml:",chardata"`
		}
	}
	UserData struct {
		XML string `xml:",innerxml"`
	}
}

// levels are the words for an event's level.
var levels = [...]string{0: "info", 1: "critical", 2: "error", 3: "warning", 4: "info", 5: "verbose"}

// line writes an event as one line: provider, id and level, then its data. Line
// ends within are escaped.
func (e winEvent) line() (time.Time, string) {
	at, err := time.Parse(time.RFC3339Nano, e.System.TimeCreated.SystemTime)
	if err != nil {
		at = time.Now()
	}
	level := fmt.Sprintf("level %d", e.System.Level)
	if l := e.System.Level; l >= 0 && l < len(levels) {
		level = levels[l]
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s %d %s:", e.System.Provider.Name, e.System.EventID, level)
	for _, d := range e.EventData.Data {
		b.WriteByte(' ')
		if d.Name != "" {
			b.WriteString(d.Name + "=")
		}
		b.WriteString(strings.TrimSpace(d.Text))
	}
	if x := strings.TrimSpace(e.UserData.XML); x != "" {
		b.WriteString(" " + x)
	}
	return at, oneLine(b.String())
}
